package th.samnak.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an entry says of a row.
 *
 * @param op {@code put}, {@code adopt} (it stood there when protection began) or {@code gone}
 * @param layout id of the {@link Layout}
 * @param key values of the primary key, joined by {@code |}
 * @param digest over all columns; empty when the row is gone
 * @param marks a mark for each column of the layout, in their order
 */
public record RowSeal(String op, String layout, String key, String digest, String marks, String salt) {

    public static final String PUT = "put";
    public static final String ADOPT = "adopt";
    public static final String GONE = "gone";
    private static final int MARK = 8;

    public static RowSeal of(String op, Layout layout, String key, Map<String, String> fields, String salt) {
        return new RowSeal(op, layout.id(), key, layout.digest(salt, key, fields), layout.marks(salt, fields), salt);
    }

    public static RowSeal gone(Layout layout, String key, String salt) {
        return new RowSeal(GONE, layout.id(), key, "", "", salt);
    }

    public boolean isGone() {
        return op.equals(GONE);
    }

    /** The {@code what} of its line. */
    public String what() {
        return Hashes.of(op, layout, key, digest, marks, salt);
    }

    /** Which columns have another mark now. */
    List<String> differing(List<String> columns, String marksNow) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!mark(marks, i).equals(mark(marksNow, i))) {
                fields.add(columns.get(i));
            }
        }
        return fields;
    }

    private static String mark(String all, int index) {
        int from = index * MARK;
        return from + MARK <= all.length() ? all.substring(from, from + MARK) : "";
    }
}
