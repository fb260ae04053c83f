package th.samnak.correspondence.rest;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.records.RecordId;
import th.samnak.api.rest.RestResources;
import th.samnak.api.words.Sentences;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.application.IncomingLetters;
import th.samnak.correspondence.incoming.application.Reception;
import th.samnak.correspondence.letter.application.Attachments;
import th.samnak.correspondence.outgoing.application.OutgoingLetters;
import th.samnak.correspondence.work.application.YearFigures;

/** Opens letters to other systems. */
@Component
public final class CorrespondenceResources implements RestResources {

    private final List<Object> resources;

    @Activate
    public CorrespondenceResources(
            @Reference Reception reception,
            @Reference IncomingLetters incoming,
            @Reference OutgoingLetters outgoing,
            @Reference Attachments attachments,
            @Reference YearFigures figures,
            @Reference Access access,
            @Reference Sentences sentences) {
        Telling telling = new Telling(sentences);
        this.resources = List.of(
                new IncomingResource(reception, incoming, attachments, telling),
                new OutgoingResource(outgoing, telling),
                new AttachmentResource(attachments),
                new FigureResource(figures, access));
    }

    @Override
    public ModuleId module() {
        return CorrespondenceModule.ID;
    }

    @Override
    public List<Object> resources() {
        return resources;
    }

    @Override
    public Optional<String> address(RecordId record) {
        return Optional.of(record.type() + "/" + record.key());
    }
}
