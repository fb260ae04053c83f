package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.Versions;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.records.RecordId;
import th.samnak.correspondence.letter.application.AttachmentBook;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LetterHead;
import th.samnak.correspondence.letter.application.LetterHeads;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.domain.LetterScope;
import th.samnak.correspondence.letter.domain.Urgency;
import th.samnak.correspondence.outgoing.domain.LetterKind;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.register.application.RegisterBook;
import th.samnak.thai.ThaiDate;

/** Sees to it that nobody drafts in another's name or above their clearance. */
@Component
public final class JpaDrafts implements Drafts {

    private final LetterDesk desk;
    private final LetterHeads heads;
    private final Organisation organisation;
    private final RegisterBook registers;
    private final AttachmentBook files;
    private final FileStore store;
    private final Versions versions;

    @Activate
    public JpaDrafts(
            @Reference LetterDesk desk,
            @Reference LetterHeads heads,
            @Reference Organisation organisation,
            @Reference RegisterBook registers,
            @Reference AttachmentBook files,
            @Reference FileStore store,
            @Reference Versions versions) {
        this.desk = desk;
        this.heads = heads;
        this.organisation = organisation;
        this.registers = registers;
        this.files = files;
        this.store = store;
        this.versions = versions;
    }

    @Override
    public String begin(EntityManager em, Viewer viewer, DraftForm form, Instant now, String id) {
        allowed(viewer, form);
        OutgoingLetter letter = new OutgoingLetter(
                id, viewer.unit(), viewer.person(), OutgoingStock.text(form), OutgoingStock.handling(form), form.answers(), now);
        em.persist(letter);
        desk.visibility().share(
                em, letter.id(), LetterScope.unit(viewer.unit()), LetterScope.agency(viewer.agency()),
                LetterScope.person(viewer.person()));
        link(em, viewer, letter.id(), form);
        keep(letter, "");
        desk.chronicle().note(em, letter.id(), "DRAFT", "", letter.state().name());
        desk.news().changed(letter.id());
        return letter.id();
    }

    @Override
    public void revise(OutgoingActs.Acting acting, DraftForm form, String note) {
        allowed(acting.viewer(), form);
        acting.letter()
                .revise(OutgoingStock.text(form), OutgoingStock.handling(form), form.answers(), acting.now());
        link(acting.em(), acting.viewer(), acting.letter().id(), form);
        keep(acting.letter(), note);
    }

    private void keep(OutgoingLetter letter, String note) {
        byte[] text = DraftText.write(OutgoingStock.form(letter)).getBytes(StandardCharsets.UTF_8);
        RecordId record = LetterRecords.id(Direction.OUTGOING, letter.id());
        versions.keep(record, DraftText.SLOT, store.put("draft.txt", new ByteArrayInputStream(text)), note);
    }

    @Override
    public DraftForm answer(EntityManager em, Viewer viewer, String incomingId) {
        LetterHead asked = heads.find(em, incomingId)
                .filter(head -> head.direction() == Direction.INCOMING)
                .orElseThrow(() -> new NotFound("letter"));
        desk.visibility().read(em, viewer, incomingId, asked.secrecy());
        String sender = asked.text().lines().findFirst().orElse("");
        String date = asked.date().map(day -> " ลงวันที่ " + ThaiDate.full(day)).orElse("");
        String reference = asked.docNo().isEmpty() ? "" : "หนังสือ" + sender + " ที่ " + asked.docNo() + date;
        return new DraftForm(
                LetterKind.EXTERNAL_LETTER, viewer.unit(), sender, "เรียน", asked.subject(), reference, "", List.of(),
                List.of(), List.of(), Urgency.NORMAL, asked.secrecy(), asked.secrecy().isSecret() ? reference : "",
                Optional.of(incomingId));
    }

    @Override
    public void cancelNumber(OutgoingActs.Acting acting, String reason) {
        acting.letter().signature().ifPresent(signed -> registers.cancel(acting.em(), acting.letter().id(), reason));
    }

    @Override
    public byte[] signedPaper(String sha256) {
        return files.bytes(sha256);
    }

    private void link(EntityManager em, Viewer viewer, String letterId, DraftForm form) {
        desk.links().answers(em, viewer, letterId, form.answers());
    }

    private void allowed(Viewer viewer, DraftForm form) {
        boolean own = form.issuer().equals(viewer.unit()) || form.issuer().equals(viewer.agency());
        if (!own && !viewer.everything()) {
            throw RuleViolation.of("issuer", "correspondence.error.issuer");
        }
        if (!viewer.cleared(form.secrecy())) {
            throw RuleViolation.of("secrecy", "correspondence.error.clearance");
        }
        form.internalTo().forEach(unit -> {
            if (organisation.unit(unit).isEmpty() || !organisation.within(unit, viewer.agency())) {
                throw RuleViolation.of("internalTo", "correspondence.error.no-unit");
            }
        });
    }
}
