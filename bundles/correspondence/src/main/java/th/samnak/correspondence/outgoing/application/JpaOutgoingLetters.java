package th.samnak.correspondence.outgoing.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.Papers;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.persistence.Database;
import th.samnak.api.rest.Mark;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.application.AttachmentBook;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.Deadlines;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Keeping;
import th.samnak.correspondence.outgoing.domain.OutgoingLetter;
import th.samnak.correspondence.outgoing.domain.Sending;
import th.samnak.correspondence.outgoing.domain.Signature;

/** Lists and opens outgoing letters. */
@Component
public final class JpaOutgoingLetters implements OutgoingLetters {

    private static final int MOST = 200;

    private final Database database;
    private final OutgoingActs acts;
    private final LetterDesk desk;
    private final AttachmentBook files;
    private final Papers papers;
    private final Clock clock;
    private final OutgoingRows rows;
    private final OutgoingQuery queries;

    @Activate
    public JpaOutgoingLetters(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference OutgoingActs acts,
            @Reference LetterDesk desk,
            @Reference People people,
            @Reference AttachmentBook files,
            @Reference Deadlines deadlines,
            @Reference Papers papers,
            @Reference Clock clock) {
        this.database = database;
        this.acts = acts;
        this.desk = desk;
        this.files = files;
        this.papers = papers;
        this.clock = clock;
        this.rows = new OutgoingRows(people);
        this.queries = new OutgoingQuery(desk.visibility(), deadlines, clock.getZone());
    }

    @Override
    public Page<OutgoingRow> list(OutgoingFilter filter, int offset, int limit) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Condition where = queries.of(filter, viewer, clock.instant());
        return database.read(em -> new Page<>(rows(em, where, viewer, offset, limit), count(em, where)));
    }

    @Override
    public List<OutgoingRow> after(OutgoingFilter filter, Optional<Mark> mark, int limit) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Condition where = queries.of(filter, viewer, clock.instant());
        mark.ifPresent(last -> where.with("markId", last.id())
                .and("(l.changedAt < :mark or (l.changedAt = :mark and l.id > :markId))", "mark", last.at()));
        return database.read(em -> rows(em, where, viewer, 0, limit));
    }

    private List<OutgoingRow> rows(EntityManager em, Condition where, Viewer viewer, int offset, int limit) {
        List<OutgoingLetter> letters = where
                .query(em, "select l from OutgoingLetter l", " order by l.changedAt desc, l.id", OutgoingLetter.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(limit, 1, MOST))
                .getResultList();
        UnaryOperator<OutgoingRow> then = PastOutgoing.of(em, viewer, letters.stream().map(OutgoingLetter::id).toList());
        return letters.stream().map(letter -> then.apply(rows.row(letter, viewer))).toList();
    }

    @Override
    public int count(OutgoingFilter.Box box) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Condition where = queries.of(OutgoingFilter.box(box), viewer, clock.instant());
        return database.read(em -> (int) count(em, where));
    }

    @Override
    public OutgoingDetails open(String id) {
        return acts.open(id, this::details);
    }

    @Override
    public byte[] signedPaper(String id) {
        return files.bytes(acts.openPaper(id, JpaOutgoingLetters::signed));
    }

    private static String signed(OutgoingActs.Acting acting) {
        return acting.letter()
                .signature()
                .filter(signature -> acting.viewer().saw(signature.at()))
                .map(Signature::sha256)
                .orElseThrow(() -> new RuleViolation("correspondence.error.not-signed"));
    }

    @Override
    public byte[] fileCopy(String id) {
        return acts.openPaper(id, acting -> {
            Papers.Initials initials = Initialling.of(desk.chronicle().history(acting.em(), id), clock.getZone());
            return papers.fileCopy(files.bytes(signed(acting)), initials);
        });
    }

    private OutgoingDetails details(OutgoingActs.Acting acting) {
        EntityManager em = acting.em();
        OutgoingLetter letter = acting.letter();
        Optional<Sending> sending = letter.sending();
        OutgoingDetails all = new OutgoingDetails(
                new LetterAt(letter.id(), letter.version()),
                rows.row(letter, acting.viewer()),
                OutgoingStock.form(letter),
                letter.holder(),
                letter.drafter(),
                rows.signature(letter),
                sending.flatMap(Sending::channel),
                sending.flatMap(Sending::sentAt),
                sending.flatMap(Sending::deliveredAt),
                sending.map(Sending::receivedBy).orElse(""),
                letter.cancelReason(),
                desk.chronicle().minutes(Direction.OUTGOING, letter.id()),
                desk.chronicle().history(em, letter.id()),
                desk.links().rows(em, acting.viewer(), letter.id()),
                letter.keeping().flatMap(Keeping::retention),
                letter.keeping().map(Keeping::fileCode).orElse(""),
                letter.keeping().flatMap(Keeping::keepUntil),
                letter.isDestroyed(),
                acts.offers(acting));
        return PastOutgoing.of(em, acting.viewer(), all);
    }

    private static long count(EntityManager em, Condition where) {
        return where.query(em, "select count(l) from OutgoingLetter l", "", Long.class).getSingleResult();
    }
}
