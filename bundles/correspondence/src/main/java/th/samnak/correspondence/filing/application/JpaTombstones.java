package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.Versions;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.letter.application.LetterRecords;
import th.samnak.correspondence.letter.domain.Attachment;
import th.samnak.correspondence.letter.domain.Direction;

/** The attachments go, and with them the bytes of every file that no other letter has. */
@Component
public final class JpaTombstones implements Tombstones {

    private static final int LENGTH = 4000;

    private final Remains incoming;
    private final Remains outgoing;
    private final Chronicle chronicle;
    private final LetterNews news;
    private final FileStore store;
    private final Versions versions;

    @Activate
    public JpaTombstones(
            @Reference(target = "(direction=incoming)") Remains incoming,
            @Reference(target = "(direction=outgoing)") Remains outgoing,
            @Reference Chronicle chronicle,
            @Reference LetterNews news,
            @Reference FileStore store,
            @Reference Versions versions) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.chronicle = chronicle;
        this.news = news;
        this.store = store;
        this.versions = versions;
    }

    @Override
    public String bury(EntityManager em, FiledLetter filed) {
        if (filed.judgement().fate() != Fate.DESTROY) {
            return "";
        }
        List<Attachment> files = em.createQuery(
                        "select a from Attachment a where a.letterId = :letter order by a.seq", Attachment.class)
                .setParameter("letter", filed.letterId())
                .getResultList();
        List<String> stone = new ArrayList<>();
        files.forEach(file -> {
            stone.add(file.sha256() + " " + file.name());
            em.remove(file);
            store.release(file.sha256());
        });
        Remains remains = filed.direction() == Direction.INCOMING ? incoming : outgoing;
        remains.empty(em, filed.letterId()).forEach((sha256, name) -> {
            stone.add(sha256 + " " + name);
            store.release(sha256);
        });
        versions.forget(LetterRecords.id(filed.direction(), filed.letterId())).stream()
                .map(version -> version.file().sha256() + " " + version.file().name() + " (" + version.number() + ")")
                .forEach(stone::add);
        chronicle.note(em, filed.letterId(), "DESTROY", "");
        news.changed(filed.letterId());
        String text = String.join("\n", stone);
        return text.length() > LENGTH ? text.substring(0, LENGTH) : text;
    }
}
