package th.samnak.correspondence.outgoing.application;

import java.util.List;
import java.util.Optional;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.domain.LetterKind;

/**
 * A draft as its writer hands it in.
 *
 * @param issuer the unit in whose name and number series it goes out: the caller's own or the agency
 * @param addressee after เรียน or the like, at most 300 characters; empty for orders and announcements
 * @param salutation เรียน, กราบเรียน…: see {@link Drafting#salutations}
 * @param subject 1 to 500 characters, without a leading เรื่อง
 * @param reference printed after อ้างถึง, may be empty
 * @param body paragraphs parted by an empty line; at most 30000 characters; may be empty while drafting
 * @param copiesTo printed after สำเนาส่ง
 * @param internalTo units of the house that shall receive it electronically when it is sent
 * @param answers id of the incoming letter this one answers
 */
public record DraftForm(
        LetterKind kind,
        UnitId issuer,
        String addressee,
        String salutation,
        String subject,
        String reference,
        String body,
        List<Enclosure> enclosures,
        List<String> copiesTo,
        List<UnitId> internalTo,
        Urgency urgency,
        Secrecy secrecy,
        String secrecyReason,
        Optional<String> answers) {

    /** An ordinary draft without anything special. */
    public static DraftForm simple(LetterKind kind, UnitId issuer, String addressee, String subject, String body) {
        return new DraftForm(
                kind, issuer, addressee, kind.addressed() ? "เรียน" : "", subject, "", body, List.of(), List.of(), List.of(),
                Urgency.NORMAL, Secrecy.ORDINARY, "", Optional.empty());
    }
}
