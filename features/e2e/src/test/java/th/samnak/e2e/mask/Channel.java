package th.samnak.e2e.mask;

import java.util.List;

/** A way by which words could come to a person. */
interface Channel {

    String name();

    /** Whether it can be tried in this product. */
    default boolean open() {
        return true;
    }

    /** All that comes to the person by this way, whatever they do to get at the records. */
    List<Told> tell(Visitor visitor, List<Record> records);

    /**
     * What came.
     *
     * @param typed what the person had typed themselves, and so is no news to them; may be empty
     */
    record Told(String where, String typed, String words) {

        static Told of(String where, String words) {
            return new Told(where, "", words);
        }

        boolean tells(Record record) {
            String heard = typed.isEmpty() ? words : words.replace(typed, "");
            return record.canaries().values().stream().anyMatch(heard::contains)
                    || !typed.isEmpty() && record.canaries().containsValue(typed) && heard.contains(record.id());
        }
    }
}
