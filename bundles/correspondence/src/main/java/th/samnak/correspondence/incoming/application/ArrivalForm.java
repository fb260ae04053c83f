package th.samnak.correspondence.incoming.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.letter.domain.Urgency;

/**
 * What the clerk writes down about a letter that has come in.
 *
 * @param registry the unit whose register it goes into: the agency for the central desk, else the clerk's own unit
 * @param docNo the sender's number as printed, free text; empty for private letters
 * @param docDate date on the letter; not later than tomorrow
 * @param from sender as printed; to: addressee as printed
 * @param subject 1 to 500 characters, without a leading เรื่อง
 * @param note content in short or a remark, may be empty; searched with the letter
 * @param dueAt only and always for {@link Urgency#WITHIN}, or a date by which the sender asks to be answered
 * @param secrecyReason why it is secret; may be empty for ordinary letters
 * @param answers id of our outgoing letter that this one answers; references: ids of other letters it refers to
 */
public record ArrivalForm(
        UnitId registry,
        String docNo,
        LocalDate docDate,
        String from,
        String to,
        String subject,
        String note,
        List<Enclosure> enclosures,
        Urgency urgency,
        Secrecy secrecy,
        String secrecyReason,
        Optional<Instant> dueAt,
        Optional<String> answers,
        List<String> references) {

    /** An ordinary letter without anything special. */
    public static ArrivalForm simple(
            UnitId registry, String docNo, LocalDate docDate, String from, String to, String subject) {
        return new ArrivalForm(
                registry, docNo, docDate, from, to, subject, "", List.of(), Urgency.NORMAL, Secrecy.ORDINARY, "",
                Optional.empty(), Optional.empty(), List.of());
    }
}
