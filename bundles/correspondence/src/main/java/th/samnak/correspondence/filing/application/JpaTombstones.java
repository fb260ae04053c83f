package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.letter.application.Chronicle;
import th.samnak.correspondence.letter.application.LetterNews;
import th.samnak.correspondence.letter.domain.Attachment;
import th.samnak.correspondence.letter.domain.Direction;

/** The files' addresses go with the attachments; nothing leads to their content any more. */
@Component
public final class JpaTombstones implements Tombstones {

    private static final int LENGTH = 4000;

    private final Remains incoming;
    private final Remains outgoing;
    private final Chronicle chronicle;
    private final LetterNews news;

    @Activate
    public JpaTombstones(
            @Reference(target = "(direction=incoming)") Remains incoming,
            @Reference(target = "(direction=outgoing)") Remains outgoing,
            @Reference Chronicle chronicle,
            @Reference LetterNews news) {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.chronicle = chronicle;
        this.news = news;
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
        String stone = files.stream().map(file -> file.sha256() + " " + file.name()).collect(Collectors.joining("\n"));
        files.forEach(em::remove);
        (filed.direction() == Direction.INCOMING ? incoming : outgoing).empty(em, filed.letterId());
        chronicle.note(em, filed.letterId(), "DESTROY", "");
        news.changed(filed.letterId());
        return stone.length() > LENGTH ? stone.substring(0, LENGTH) : stone;
    }
}
