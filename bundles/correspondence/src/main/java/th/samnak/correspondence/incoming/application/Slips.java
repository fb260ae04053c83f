package th.samnak.correspondence.incoming.application;

import java.util.List;

/** Circulation slips that wait for the caller. */
public interface Slips {

    int waiting();

    /** The letters to be read, oldest slip first. */
    List<IncomingRow> toRead(int limit);
}
