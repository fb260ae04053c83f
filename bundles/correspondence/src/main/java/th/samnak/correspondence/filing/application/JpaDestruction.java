package th.samnak.correspondence.filing.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Permission;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.errors.StaleDataException;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.persistence.Database;
import th.samnak.api.rules.Rules;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.filing.domain.DestructionList;
import th.samnak.correspondence.filing.domain.Fate;
import th.samnak.correspondence.filing.domain.FiledLetter;
import th.samnak.correspondence.letter.application.LetterAt;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.thai.ThaiDate;

/** The way of a destruction list; whoever may neither prepare nor decide sees nothing of it. */
@Component
public final class JpaDestruction implements Destruction {

    private final Database database;
    private final Visibility visibility;
    private final DestructionBook book;
    private final Tombstones tombstones;
    private final Rules rules;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public JpaDestruction(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Visibility visibility,
            @Reference DestructionBook book,
            @Reference Tombstones tombstones,
            @Reference Rules rules,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.database = database;
        this.visibility = visibility;
        this.book = book;
        this.tombstones = tombstones;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<DestructionRow> lists() {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> book.lists(em, agency(viewer))).stream()
                .filter(list -> !list.madeOn().isAfter(viewer.lastDay()))
                .map(list -> new DestructionRow(
                        list.id(), list.version(), list.unit(), list.year(), list.state(), list.items(), list.madeOn(),
                        list.committee().stream().map(PersonId::value).toList(), list.askedOn(), list.consentOn()))
                .toList();
    }

    @Override
    public List<DestructionItemRow> items(String listId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        return database.read(em -> book.items(em, book.list(em, agency(viewer), listId).id())).stream()
                .map(filed -> book.row(filed, viewer))
                .toList();
    }

    @Override
    public int due(int year) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.DESTROY);
        return database.read(em -> book.due(em, agency(viewer), year)).size();
    }

    @Override
    public String survey(int year) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.DESTROY);
        if (year > ThaiDate.year(LocalDate.now(clock))) {
            throw RuleViolation.of("year", "correspondence.error.future-year", year);
        }
        return database.write(em -> {
            if (book.lists(em, viewer.agency()).stream().anyMatch(list -> list.year() == year)) {
                throw RuleViolation.of("year", "correspondence.error.listed-already", year);
            }
            List<FiledLetter> due = book.due(em, viewer.agency(), year);
            DestructionList list = new DestructionList(
                    UUID.randomUUID().toString(), viewer.agency(), year, due.size(), LocalDate.now(clock));
            em.persist(list);
            int no = 1;
            for (FiledLetter filed : due) {
                filed.list(list.id(), no++);
            }
            audit.record("destruction.survey", subject(list), due.size() + " letters");
            return list.id();
        });
    }

    @Override
    public void appointCommittee(LetterAt at, List<PersonId> members) {
        act(at, CorrespondenceModule.DECIDE_DESTRUCTION, "destruction.appoint", (em, viewer, list) ->
                list.appoint(members, figure(list, "destruction-committee")));
    }

    @Override
    public void mark(String itemId, Fate fate, Optional<LocalDate> newDate, String reason) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
        database.change(em -> {
            FiledLetter filed = book.item(em, itemId);
            book.list(em, viewer.agency(), filed.judgement().listId().orElseThrow()).reviewedBy(viewer.person());
            filed.mark(fate, newDate, reason);
        });
    }

    @Override
    public void decide(LetterAt at) {
        act(at, CorrespondenceModule.DECIDE_DESTRUCTION, "destruction.decide", (em, viewer, list) -> {
            if (book.items(em, list.id()).stream().anyMatch(filed -> filed.judgement().fate() == Fate.LISTED)) {
                throw new RuleViolation("correspondence.error.unmarked");
            }
            list.decide(viewer.person(), viewer.caller().name());
        });
    }

    @Override
    public void askArchives(LetterAt at, LocalDate on) {
        act(at, CorrespondenceModule.DESTROY, "destruction.ask-archives", (em, viewer, list) -> 
                list.askArchives(on, LocalDate.now(clock)));
    }

    @Override
    public void approve(LetterAt at, Optional<LocalDate> answeredOn) {
        act(at, CorrespondenceModule.DESTROY, "destruction.approve", (em, viewer, list) -> list.approve(
                answeredOn, LocalDate.now(clock), figure(list, "archives-silence")));
    }

    @Override
    public void carryOut(LetterAt at, String record) {
        act(at, CorrespondenceModule.DESTROY, "destruction.carry-out", (em, viewer, list) -> {
            list.carryOut(record);
            book.items(em, list.id()).forEach(filed ->
                    filed.carryOut(LocalDate.now(clock), tombstones.bury(em, filed, ground(list), record)));
        });
    }

    @Override
    public byte[] print(String listId) {
        Viewer viewer = visibility.viewer(CorrespondenceModule.DESTROY);
        return database.read(em -> book.paper(em, book.list(em, agency(viewer), listId), viewer));
    }

    /** None, if the person's agency was another on the day looked at. */
    private static UnitId agency(Viewer viewer) {
        return viewer.then().map(Viewer.Then::agency).orElse(viewer.agency()).equals(viewer.agency())
                ? viewer.agency()
                : new UnitId("-");
    }

    private interface Move {
        void on(EntityManager em, Viewer viewer, DestructionList list);
    }

    private void act(LetterAt at, Permission needed, String name, Move move) {
        Viewer viewer = visibility.viewer(needed);
        database.change(em -> {
            DestructionList list = book.list(em, viewer.agency(), at.id());
            if (list.version() != at.version()) {
                throw new StaleDataException();
            }
            move.on(em, viewer, list);
            audit.record(name, subject(list), "");
        });
    }

    private static String ground(DestructionList list) {
        return "บัญชีหนังสือขอทำลายประจำปี " + list.year() + " (" + list.id() + ")";
    }

    /** As it held when the list was made. */
    private int figure(DestructionList list, String name) {
        return rules.on("correspondence." + name, list.unit(), list.madeOn()).whole();
    }

    private static String subject(DestructionList list) {
        return "correspondence:destruction:" + list.unit() + ":" + list.year();
    }
}
