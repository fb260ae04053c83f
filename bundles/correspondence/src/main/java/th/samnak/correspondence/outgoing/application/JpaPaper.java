package th.samnak.correspondence.outgoing.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.PaperForms;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.approvals.Decider;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.SalutationForm;
import th.samnak.correspondence.outgoing.domain.Signature;
import th.samnak.thai.ThaiDate;

/** Fills the forms of the rules from a letter; the measures are the platform's. */
@Component
public final class JpaPaper implements Paper {

    private final Papers papers;
    private final Organisation organisation;
    private final Database database;
    private final Clock clock;

    @Activate
    public JpaPaper(
            @Reference Papers papers,
            @Reference Organisation organisation,
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Clock clock) {
        this.papers = papers;
        this.organisation = organisation;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public byte[] draft(DraftForm form, UnitId unit, Optional<PersonId> signer) {
        Papers.Signatory signatory = signer.flatMap(organisation::person)
                .map(person -> new Papers.Signatory(person.fullName(), List.of(person.position()), ""))
                .orElseGet(() -> new Papers.Signatory("", List.of(), ""));
        return page(papers, form, unit, "", Optional.empty(), signatory);
    }

    @Override
    public byte[] word(OutgoingLetter letter) {
        DraftForm form = OutgoingStock.form(letter);
        Papers.Signatory signatory = letter.signature()
                .map(signed -> signatory(signed.signer(), signed.at()))
                .orElseGet(() -> new Papers.Signatory("", List.of(), ""));
        return page(papers.word(), form, letter.unit(), letter.signature().map(Signature::docNo).orElse(""),
                letter.signature().map(Signature::date), signatory);
    }

    @Override
    public byte[] signed(DraftForm form, UnitId unit, String docNo, LocalDate date, Decider signer, Instant at) {
        byte[] paper = page(papers, form, unit, docNo, Optional.of(date), signatory(signer, at));
        String reason = "ลงนามโดย " + signer.name() + " " + String.join(" ", signer.printed());
        return papers.issued(paper, organisation.agencyOf(form.issuer()).id(), reason);
    }

    private Papers.Signatory signatory(Decider signer, Instant at) {
        LocalDateTime moment = LocalDateTime.ofInstant(at, clock.getZone());
        String mark = "ลงนามอิเล็กทรอนิกส์ " + ThaiDate.shortForm(moment.toLocalDate()) + " "
                + ThaiDate.time(moment.toLocalTime());
        return new Papers.Signatory(signer.name(), signer.printed(), mark);
    }

    private byte[] page(
            PaperForms forms, DraftForm form, UnitId unitId, String docNo, Optional<LocalDate> date, Papers.Signatory signatory) {
        Papers.Marks marks = new Papers.Marks(form.secrecy(), form.urgency().printed(), date.isEmpty());
        Unit issuer = organisation.unit(form.issuer()).orElseThrow(() -> new NotFound("unit"));
        Unit owner = organisation.unit(unitId).orElse(issuer);
        String authority = organisation.agencyOf(issuer.id()).nameTh();
        String opening = (form.salutation() + " " + form.addressee()).strip();
        List<String> paragraphs = paragraphs(form.body());
        return switch (form.kind()) {
            case EXTERNAL_LETTER, CIRCULAR -> forms.externalLetter(new Papers.ExternalLetter(
                    marks, docNo, authority, address(issuer), date, form.subject(), opening,
                    Optional.of(form.reference()).filter(text -> !text.isBlank()), enclosures(form), paragraphs,
                    closing(form.salutation()), signatory, owner.nameTh(), owner.phone(), owner.email(), form.copiesTo()));
            case MEMO -> forms.memorandum(new Papers.Memorandum(
                    marks, phone(owner), docNo, date, form.subject(), opening, paragraphs, signatory, List.of()));
            case ORDER -> forms.order(new Papers.Order(
                    marks, issuer.parent().isEmpty() ? authority : issuer.nameTh(), docNo, form.subject(), paragraphs, date,
                    signatory));
            case ANNOUNCEMENT -> forms.announcement(new Papers.Announcement(
                    marks, issuer.parent().isEmpty() ? authority : issuer.nameTh(), form.subject(), paragraphs, date,
                    signatory));
        };
    }

    private String closing(String opening) {
        return database.read(em -> em.createQuery(
                                "select s from SalutationForm s where s.opening = :opening order by s.order", SalutationForm.class)
                        .setParameter("opening", opening)
                        .getResultList())
                .stream()
                .findFirst()
                .map(SalutationForm::closing)
                .orElse("ขอแสดงความนับถือ");
    }

    private static List<String> paragraphs(String body) {
        return Stream.of(body.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> enclosures(DraftForm form) {
        return form.enclosures().stream().map(Enclosure::printed).toList();
    }

    private static List<String> address(Unit unit) {
        return unit.address().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String phone(Unit unit) {
        return unit.phone().isEmpty() ? unit.nameTh() : unit.nameTh() + " โทร. " + unit.phone();
    }
}
