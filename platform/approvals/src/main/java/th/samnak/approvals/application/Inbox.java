package th.samnak.approvals.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Decision;
import th.samnak.api.approvals.Layer;
import th.samnak.api.approvals.MatterKind;
import th.samnak.api.approvals.MatterState;
import th.samnak.api.approvals.Proposal;
import th.samnak.api.approvals.StepState;
import th.samnak.api.approvals.Waiting;
import th.samnak.api.organisation.Person;
import th.samnak.approvals.domain.KeptMatter;
import th.samnak.approvals.domain.KeptStep;

/** What waits for a person, found by the posts they exercise today: a deputy's begins and ends with the absence, nothing is moved. */
final class Inbox {

    private static final String ORDER = " order by s.urgency desc, s.due, s.openedAt, s.id";
    private static final List<MatterState> PENDING = List.of(MatterState.OPEN, MatterState.RETURNED, MatterState.HELD);

    private final EntityManager em;
    private final Services services;
    private final Caller caller;
    private final Seats seats;
    private final Map<String, Object> parameters = new HashMap<>();
    private final String where;

    Inbox(EntityManager em, Services services, Caller caller) {
        this.em = em;
        this.services = services;
        this.caller = caller;
        this.seats = services.seats(caller.person());
        this.where = condition();
    }

    private String condition() {
        parameters.put("open", StepState.OPEN);
        parameters.put("mine", seats.addresses());
        StringBuilder text = new StringBuilder("m.id = s.matter and s.state = :open and (s.addressee in :mine");
        int number = 0;
        for (Seats.Delegation delegation : seats.delegations()) {
            number++;
            text.append(" or s.layer = :last and s.addressee = :post").append(number);
            parameters.put("last", Layer.DECIDE);
            parameters.put("post" + number, delegation.to().value());
            if (delegation.limit().isPresent()) {
                text.append(" and (m.amount is null or m.amount <= :limit").append(number).append(")");
                parameters.put("limit" + number, delegation.limit().get());
            }
            if (delegation.matters().isPresent()) {
                text.append(" and (m.permission = :kind").append(number).append(" or m.module = :kind").append(number).append(")");
                parameters.put("kind" + number, delegation.matters().get());
            }
        }
        parameters.put("me", caller.person());
        parameters.put("recused", Decision.RECUSED);
        return text.append(") and not exists (select d.id from KeptDecision d where d.matter = m.id and d.person = :me"
                + " and d.decision = :recused)").toString();
    }

    Waiting page(int offset, int limit) {
        List<Object[]> found = bound(em.createQuery("select s, m from KeptStep s, KeptMatter m where " + where + ORDER, Object[].class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Waiting(counts(), found.stream().map(pair -> row((KeptStep) pair[0], (KeptMatter) pair[1])).toList());
    }

    Waiting.Counts counts() {
        LocalDate today = services.today();
        Object[] sums = bound(em.createQuery(
                        "select count(s), sum(case when s.due < :today then 1 else 0 end),"
                                + " sum(case when s.due = :today then 1 else 0 end),"
                                + " sum(case when m.proposal = :note and s.layer = :decides then 1 else 0 end)"
                                + " from KeptStep s, KeptMatter m where " + where, Object[].class))
                .setParameter("today", today)
                .setParameter("note", Proposal.NOTE)
                .setParameter("decides", Layer.DECIDE)
                .getSingleResult();
        return new Waiting.Counts(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]));
    }

    private static int number(Object sum) {
        return sum instanceof Number known ? known.intValue() : 0;
    }

    List<Waiting.Row> proposed(int offset, int limit) {
        List<KeptMatter> mine = em.createQuery(
                        "select m from KeptMatter m where m.proposer = :me and m.state in :pending order by m.submittedAt desc, m.id",
                        KeptMatter.class)
                .setParameter("me", caller.person())
                .setParameter("pending", PENDING)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        List<Waiting.Row> rows = new ArrayList<>();
        for (KeptMatter matter : mine) {
            new Course(em, services, matter).in(StepState.OPEN).stream().findFirst().ifPresent(step -> rows.add(row(step, matter)));
        }
        return rows;
    }

    private Waiting.Row row(KeptStep step, KeptMatter matter) {
        Optional<Person> proposer = services.organisation().person(matter.proposer());
        boolean undoable = services.kinds().find(matter.kind()).filter(MatterKind::undoable).isPresent();
        boolean quick = matter.proposal() == Proposal.NOTE && step.layer() == Layer.DECIDE;
        return new Waiting.Row(
                matter.id().strip(), matter.version(), matter.kind(), matter.record(), matter.title(), matter.secrecy(),
                matter.proposal(), step.layer(), matter.proposer(), proposer.map(Person::fullName).orElse(matter.proposer().value()),
                matter.urgency(), step.due(), step.openedAt().orElse(matter.submittedAt()), seats.standsInFor(step.addressee()),
                quick && undoable, undoable && (step.layer() == Layer.DECIDE || step.layer() == Layer.LINE));
    }

    private <Q extends Query> Q bound(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
