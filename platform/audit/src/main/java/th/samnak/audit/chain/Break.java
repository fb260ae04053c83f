package th.samnak.audit.chain;

import java.util.List;

/**
 * Something that is not as it was sealed.
 *
 * @param what {@code entry-changed}, {@code entry-missing}, {@code entry-twice}, {@code entry-forged}, {@code tail-missing},
 *     {@code anchor-differs}, {@code anchor-line}, {@code anchors-missing}, {@code layout-missing}, {@code row-changed},
 *     {@code row-deleted}, {@code row-forged}, {@code file-changed}
 * @param table whose row; {@code audit_entries} for the chain itself
 * @param record key of the row, number of the entry or of the line
 * @param fields which columns differ, as far as can be told
 * @param lastGood time of the entry that says how it was; empty when there is none
 */
public record Break(String what, String table, String record, List<String> fields, String lastGood) {

    static Break entry(String what, long number, String lastGood) {
        return new Break(what, "audit_entries", Long.toString(number), List.of(), lastGood);
    }
}
