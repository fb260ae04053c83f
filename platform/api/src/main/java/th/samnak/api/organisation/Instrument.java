package th.samnak.api.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An announcement, order or law that makes, changes or ends parts of the organisation. Units, posts, mandates and authority cite
 * it; what nobody cites has no effect.
 *
 * @param agency whose organisation it shapes
 * @param titleTh full title as published
 * @param effective from when it is in force; empty while unknown
 * @param expires the first day on which it no longer has effect, for example of a vision with a target year; mostly empty
 * @param confirmed whether a person has compared this with the published text
 * @param checksum SHA-256 of the kept wording in lower-case hexadecimal; empty where no wording is kept
 * @param clauses in their order, missing ones included
 */
public record Instrument(
        InstrumentId id,
        UnitId agency,
        Kind kind,
        String titleTh,
        String titleEn,
        Optional<Gazette> gazette,
        Optional<LocalDate> effective,
        Optional<LocalDate> expires,
        boolean confirmed,
        Optional<String> checksum,
        List<Clause> clauses) {

    public Instrument {
        clauses = List.copyOf(clauses);
    }

    public Optional<Clause> clause(String mark) {
        return clauses.stream().filter(clause -> clause.mark().equals(mark)).findFirst();
    }

    /** What sort of instrument it is; the message key of its name is {@code organisation.instrument.<kind>} in lower case. */
    public enum Kind {
        /** พระราชบัญญัติ. */
        ACT,
        /** พระราชกฤษฎีกา. */
        ROYAL_DECREE,
        /** กฎกระทรวง. */
        MINISTERIAL_REGULATION,
        /** ประกาศ. */
        ANNOUNCEMENT,
        /** คำสั่ง of the head. */
        ORDER,
        /** A published statement of policy, vision, mission or strategy. */
        STATEMENT,
        /** บันทึก of an administrator, never published: beginnings and corrections that rest on no announcement. */
        NOTE
    }
}
