package th.samnak.e2e.bench;

/** How many rows the parts of the desk are measured with; fewer for a trial. */
final class Rows {

    static final int ON_POSTGRES = Integer.getInteger("samnak.desk.rows", 1_000_000);
    static final int ON_DERBY = Math.max(1_000, ON_POSTGRES / 10);

    private Rows() {}
}
