package th.samnak.api;

/** Something that goes on until it is closed. Closing twice is harmless; it never throws. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
