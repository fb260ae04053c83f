package th.samnak.persistence.jdbc;

/** Somebody who writes through the transaction's connection. */
public interface Participant {

    /** Sends everything still held back to the database. */
    void complete();

    /** Lets go of everything, whatever came of the transaction. Does not throw. */
    void release();
}
