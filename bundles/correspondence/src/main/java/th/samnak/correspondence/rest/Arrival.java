package th.samnak.correspondence.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.incoming.application.ArrivalForm;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.letter.domain.Urgency;

/**
 * A letter that another system hands in.
 *
 * @param registry the unit in whose register it goes; empty for the first in which the token's person may register
 * @param docNo the sender's number as printed
 * @param attachments files, in base64
 */
public record Arrival(
        Optional<String> registry,
        Optional<String> docNo,
        LocalDate docDate,
        String from,
        String to,
        String subject,
        Optional<String> note,
        List<Enclosed> enclosures,
        Optional<Urgency> urgency,
        Optional<Secrecy> secrecy,
        Optional<String> secrecyReason,
        Optional<Instant> dueAt,
        Optional<String> answers,
        List<String> references,
        List<Attached> attachments) {

    /** One line of สิ่งที่ส่งมาด้วย. */
    public record Enclosed(String name, int count) {}

    public record Attached(String name, byte[] content) {}

    ArrivalForm form(UnitId register) {
        return new ArrivalForm(
                register, docNo.orElse(""), docDate, from, to, subject, note.orElse(""),
                enclosures.stream().map(each -> new Enclosure(each.name(), each.count())).toList(), urgency.orElse(Urgency.NORMAL),
                secrecy.orElse(Secrecy.ORDINARY), secrecyReason.orElse(""), dueAt, answers, references);
    }
}
