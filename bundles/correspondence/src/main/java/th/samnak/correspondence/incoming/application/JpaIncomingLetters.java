package th.samnak.correspondence.incoming.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.documents.Papers;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.rules.Rules;
import th.samnak.api.persistence.Database;
import th.samnak.api.rest.Mark;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.incoming.domain.IncomingLetter;
import th.samnak.correspondence.incoming.domain.IncomingState;
import th.samnak.correspondence.letter.domain.Direction;
import th.samnak.correspondence.letter.application.Condition;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.LetterDesk;
import th.samnak.correspondence.letter.application.LinkRow;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.letter.application.People;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.domain.Keeping;

/** Lists and opens incoming letters. */
@Component
public final class JpaIncomingLetters implements IncomingLetters {

    private static final int MOST = 200;
    private static final int MOST_DUE = 500;

    private final Database database;
    private final LetterDesk desk;
    private final IncomingActs acts;
    private final Clock clock;
    private final Rules rules;
    private final IncomingRows rows;
    private final IncomingQuery queries;
    private final RoutingSlip paper;

    @Activate
    public JpaIncomingLetters(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference LetterDesk desk,
            @Reference IncomingActs acts,
            @Reference People people,
            @Reference Clock clock,
            @Reference Papers papers,
            @Reference Organisation organisation,
            @Reference Rules rules) {
        this.database = database;
        this.desk = desk;
        this.acts = acts;
        this.clock = clock;
        this.rules = rules;
        this.rows = new IncomingRows(people);
        this.queries = new IncomingQuery(desk.visibility(), clock.getZone());
        this.paper = new RoutingSlip(papers, organisation, clock.getZone());
    }

    @Override
    public Page<IncomingRow> list(IncomingFilter filter, Order order, int offset, int limit) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Condition where = queries.of(filter, viewer, clock.instant());
        return database.read(em -> {
            List<IncomingRow> found = rows(em, where, viewer, order, offset, limit);
            return new Page<>(found, total(em, where, offset, limit, found.size()));
        });
    }

    @Override
    public List<IncomingRow> after(IncomingFilter filter, Optional<Mark> mark, int limit) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Condition where = queries.of(filter, viewer, clock.instant());
        mark.ifPresent(last -> where.with("markId", last.id())
                .and("(l.receivedAt < :mark or (l.receivedAt = :mark and l.id > :markId))", "mark", last.at()));
        return database.read(em -> rows(em, where, viewer, Order.NEWEST, 0, limit));
    }

    private List<IncomingRow> rows(EntityManager em, Condition where, Viewer viewer, Order order, int offset, int limit) {
        Instant now = clock.instant();
        List<IncomingLetter> letters = where
                .query(em, "select l from IncomingLetter l", IncomingQuery.order(order), IncomingLetter.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(limit, 1, MOST))
                .getResultList();
        UnaryOperator<IncomingRow> then = PastIncoming.of(em, viewer, letters.stream().map(IncomingLetter::id).toList());
        return letters.stream().map(letter -> then.apply(rows.row(letter, viewer, now))).toList();
    }

    @Override
    public List<IncomingRow> due(IncomingFilter filter, LocalDate from, LocalDate until) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Instant now = clock.instant();
        Condition where = queries.of(filter, viewer, now)
                .and("l.due.at >= :dueFrom", "dueFrom", from.atStartOfDay(clock.getZone()).toInstant())
                .and("l.due.at < :dueUntil", "dueUntil", until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        return database.read(em -> {
            List<IncomingLetter> letters = where
                    .query(em, "select l from IncomingLetter l", IncomingQuery.order(Order.DUE_FIRST), IncomingLetter.class)
                    .setMaxResults(MOST_DUE)
                    .getResultList();
            UnaryOperator<IncomingRow> then = PastIncoming.of(em, viewer, letters.stream().map(IncomingLetter::id).toList());
            return letters.stream().map(letter -> then.apply(rows.row(letter, viewer, now))).filter(row -> row.dueAt().isPresent()).toList();
        });
    }

    @Override
    public Map<IncomingState, Integer> countByState(IncomingFilter filter) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        if (viewer.then().isPresent()) {
            return Map.of();
        }
        Condition where = queries.of(filter, viewer, clock.instant());
        return database.read(em -> where
                .query(em, "select l.state, count(l) from IncomingLetter l", " group by l.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (IncomingState) row[0], row -> ((Number) row[1]).intValue())));
    }

    @Override
    public int count(IncomingFilter.Box box) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        Condition where = queries.of(IncomingFilter.box(box), viewer, clock.instant());
        return database.read(em -> (int) count(em, where));
    }

    @Override
    public IncomingDetails open(String id) {
        Viewer viewer = desk.visibility().viewer(CorrespondenceModule.READ);
        return database.read(em -> {
            IncomingLetter letter = IncomingStock.find(em, id);
            viewer.requireBy(letter.receivedAt());
            desk.visibility().read(em, viewer, id, letter.handling().secrecy());
            return details(new IncomingActs.Acting(em, letter, viewer, clock.instant()));
        });
    }

    @Override
    public byte[] slip(String id) {
        IncomingDetails letter = open(id);
        return paper.pdf(letter);
    }

    private IncomingDetails details(IncomingActs.Acting acting) {
        EntityManager em = acting.em();
        IncomingLetter letter = acting.letter();
        String id = letter.id();
        List<LinkRow> links = desk.links().rows(em, acting.viewer(), id);
        IncomingDetails all = new IncomingDetails(
                new LetterAt(id, letter.version()),
                rows.row(letter, acting.viewer(), acting.now()),
                rows.form(letter, links),
                letter.action(),
                letter.course().holder(),
                letter.course().officer(),
                rows.routings(IncomingStock.routings(em, id)),
                rows.slips(IncomingStock.slips(em, id), LocalDate.ofInstant(acting.now(), clock.getZone())),
                desk.chronicle().minutes(Direction.INCOMING, id),
                desk.chronicle().history(em, id),
                links,
                letter.dueFigure().map(rules::figure),
                letter.keeping().flatMap(Keeping::retention),
                letter.keeping().map(Keeping::fileCode).orElse(""),
                letter.keeping().flatMap(Keeping::keepUntil),
                acts.offers(acting));
        return PastIncoming.of(em, acting.viewer(), all);
    }

    /** Counts only when the first page does not tell already. */
    private static long total(EntityManager em, Condition where, int offset, int limit, int found) {
        return found > 0 && found < limit || found == 0 && offset == 0 ? (long) offset + found : count(em, where);
    }

    private static long count(EntityManager em, Condition where) {
        return where.query(em, "select count(l) from IncomingLetter l", "", Long.class).getSingleResult();
    }
}
