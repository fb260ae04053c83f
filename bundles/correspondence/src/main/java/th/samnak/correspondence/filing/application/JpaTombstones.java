package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.Versions;
import th.samnak.api.records.RecordId;
import th.samnak.api.retention.Tombstones.Remain;
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
    private final th.samnak.api.retention.Tombstones stones;

    @Activate
    public JpaTombstones(
            @Reference(target = "(direction=incoming)") Remains incoming,
            @Reference(target = "(direction=outgoing)") Remains outgoing,
            @Reference Chronicle chronicle,
            @Reference LetterNews news,
            @Reference FileStore store,
            @Reference Versions versions,
            @Reference th.samnak.api.retention.Tombstones stones) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.chronicle = chronicle;
        this.news = news;
        this.store = store;
        this.versions = versions;
        this.stones = stones;
    }

    @Override
    public String bury(EntityManager em, FiledLetter filed, String ground, String minutes) {
        if (filed.judgement().fate() != Fate.DESTROY) {
            return "";
        }
        List<Attachment> files = em.createQuery(
                        "select a from Attachment a where a.letterId = :letter order by a.seq", Attachment.class)
                .setParameter("letter", filed.letterId())
                .getResultList();
        List<Remain> stone = new ArrayList<>();
        files.forEach(file -> {
            stone.add(new Remain(file.name(), file.sha256()));
            em.remove(file);
            store.release(file.sha256());
        });
        Remains remains = filed.direction() == Direction.INCOMING ? incoming : outgoing;
        remains.empty(em, filed.letterId()).forEach((sha256, name) -> {
            stone.add(new Remain(name, sha256));
            store.release(sha256);
        });
        RecordId record = LetterRecords.id(filed.direction(), filed.letterId());
        versions.forget(record).stream()
                .map(version -> new Remain(version.file().name() + " (" + version.number() + ")", version.file().sha256()))
                .filter(remain -> stone.stream().noneMatch(other -> other.sha256().equals(remain.sha256())))
                .forEach(stone::add);
        stones.set(record, ground, minutes, stone);
        chronicle.note(em, filed.letterId(), "DESTROY", "");
        news.changed(filed.letterId());
        String text = stone.stream().map(remain -> remain.sha256() + " " + remain.name()).collect(Collectors.joining("\n"));
        return text.length() > LENGTH ? text.substring(0, LENGTH) : text;
    }
}
