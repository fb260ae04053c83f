package th.samnak.audit.chain;

/** Is told every seal of a row in the order of the entries, then every row that stands in its table, then the end. */
public interface Rows {

    void sealed(Last last);

    void standing(String table, String key, Standing row);

    /** All rows have been told. */
    void end();

    /** What was sealed of a row, by which entry and when. */
    record Last(long number, String at, RowSeal seal) {}

    /** A row as it stands: its digest and marks after the layout and the salt of its last seal. */
    interface Standing {
        String digest(Layout layout, RowSeal seal);

        String marks(Layout layout, RowSeal seal);
    }
}
