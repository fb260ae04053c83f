package th.samnak.correspondence.outgoing.application;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.persistence.Database;
import th.samnak.correspondence.api.IssueDocument;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.letter.domain.Enclosure;
import th.samnak.correspondence.outgoing.domain.LetterKind;

/** Other functions draft as their caller does by hand. */
@Component
public final class JpaIssueDocument implements IssueDocument {

    private final Drafting drafting;
    private final OutgoingLetters letters;
    private final Attachments attachments;
    private final Database database;

    @Activate
    public JpaIssueDocument(
            @Reference Drafting drafting,
            @Reference OutgoingLetters letters,
            @Reference Attachments attachments,
            @Reference(target = "(unit=correspondence)") Database database) {
        this.drafting = drafting;
        this.letters = letters;
        this.attachments = attachments;
        this.database = database;
    }

    @Override
    public String draft(Request request) {
        LetterKind kind = LetterKind.valueOf(request.kind().name());
        DraftForm plain =
                DraftForm.simple(kind, request.issuer(), request.addressee(), request.subject(), request.body());
        List<Enclosure> enclosures = request.enclosures().stream().map(name -> new Enclosure(name, 1)).toList();
        DraftForm form = new DraftForm(
                kind, plain.issuer(), plain.addressee(), plain.salutation(), plain.subject(), "", plain.body(), enclosures,
                List.of(), List.of(), plain.urgency(), plain.secrecy(), "", Optional.empty());
        return database.write(em -> {
            String id = drafting.draft(form);
            request.attachments()
                    .forEach(file -> attachments.add(id, file.name(), new ByteArrayInputStream(file.content())));
            return id;
        });
    }

    @Override
    public Status status(String id) {
        OutgoingDetails letter = letters.open(id);
        return new Status(
                letter.row().state().name(),
                Optional.of(letter.row().docNo()).filter(number -> !number.isEmpty()),
                letter.row().date(),
                "correspondence/outgoing/" + id);
    }
}
