package th.samnak.reorganisation.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.demo.DemoData;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Dated;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.OrganisationBook;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;
import th.samnak.reorganisation.api.Mapping;
import th.samnak.reorganisation.api.Mapping.Fate;
import th.samnak.reorganisation.api.Mapping.PostPlace;
import th.samnak.reorganisation.api.Operation;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.reorganisation.api.UnitDraft;

/** The split of a bureau as the administrator is drafting it: one of its forty people has no place yet. */
@Component
public final class DemoReorganisation implements DemoData {

    private static final UnitId AGENCY = new UnitId("oags");
    private static final UnitId ENDING = new UnitId("oags-7");
    private static final UnitId SUPPLIES = new UnitId("oags-14");
    private static final UnitId VEHICLES = new UnitId("oags-15");
    private static final PostId DIRECTOR = new PostId("oags-7-director");
    private static final PostId NEW_DIRECTOR = new PostId("oags-7-24");
    /** The post of the person whom nobody has thought of. */
    private static final PostId FORGOTTEN = new PostId("oags-7-33");
    private static final Set<PostId> GO_WITH_VEHICLES = IntStream.concat(IntStream.rangeClosed(24, 39), IntStream.of(42))
            .mapToObj(number -> new PostId("oags-7-" + number))
            .collect(Collectors.toUnmodifiableSet());

    private final Reorganisations reorganisations;
    private final OrganisationBook book;
    private final Organisation organisation;
    private final Access access;
    private final Clock clock;

    @Activate
    public DemoReorganisation(
            @Reference Reorganisations reorganisations,
            @Reference OrganisationBook book,
            @Reference Organisation organisation,
            @Reference Access access,
            @Reference Clock clock) {
        this.reorganisations = reorganisations;
        this.book = book;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reorganisation";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void load() {
        DemoAnnouncement announcement = DemoAnnouncement.on(LocalDate.now(clock));
        if (book.instruments().stream().noneMatch(known -> known.id().equals(DemoAnnouncement.ID))) {
            book.keep(announcement.instrument(AGENCY), Optional.of(announcement.wording()));
        }
        access.as(administrator(), () -> {
            Plan plan = begun(announcement.day());
            return plan.operations().isEmpty() ? drafted(plan) : plan;
        });
    }

    private Caller administrator() {
        var person = organisation.person(new PersonId("admin")).orElseThrow();
        return new Caller(person.id(), "admin", person.fullName(), person.unit(), Set.of(Role.ADMINISTRATOR), Secrecy.ORDINARY);
    }

    private Plan begun(LocalDate day) {
        return reorganisations.list().stream()
                .filter(plan -> plan.instrument().id().equals(DemoAnnouncement.ID))
                .findFirst()
                .or(() -> reorganisations.find(reorganisations.draft(AGENCY, DemoAnnouncement.ID, day)))
                .orElseThrow();
    }

    private Plan drafted(Plan plan) {
        LocalDate day = plan.effective();
        return reorganisations.amend(plan.id(), plan.version(), day, List.of(split()), mapping(organisation.on(day)));
    }

    private static Operation split() {
        Optional<UnitId> agency = Optional.of(AGENCY);
        return new Operation.Split(ENDING, List.of(
                new UnitDraft(SUPPLIES, "สำนักบริหารพัสดุ", "Supplies Bureau", "อส 0001.14", agency, 7),
                new UnitDraft(VEHICLES, "สำนักบริหารยานพาหนะและทรัพย์สิน", "Vehicles and Property Bureau", "อส 0001.15", agency, 8)));
    }

    private static Mapping mapping(Chart chart) {
        Map<PostId, PostPlace> posts = new HashMap<>();
        chart.postsIn(ENDING).stream()
                .filter(post -> !post.id().equals(FORGOTTEN))
                .forEach(post -> posts.put(post.id(), place(post.id())));
        Map<String, UnitId> mandates = chart.mandates().stream()
                .filter(row -> row.what().unit().equals(ENDING))
                .collect(Collectors.toMap(
                        Dated::id, row -> row.what().function().value().equals("vehicles") ? VEHICLES : SUPPLIES));
        Map<String, Fate> orders = chart.authorities().stream()
                .filter(row -> row.what().to().toString().contains(DIRECTOR.value()))
                .collect(Collectors.toMap(Dated::id, row -> Fate.REISSUE));
        return new Mapping(posts, Map.of(ENDING, Map.of("*", SUPPLIES)), Map.of(), mandates, orders);
    }

    private static PostPlace place(PostId post) {
        if (post.equals(DIRECTOR)) {
            return directs(SUPPLIES, "ผู้อำนวยการสำนักบริหารพัสดุ", "Director, Supplies Bureau");
        }
        if (post.equals(NEW_DIRECTOR)) {
            return directs(
                    VEHICLES, "ผู้อำนวยการสำนักบริหารยานพาหนะและทรัพย์สิน", "Director, Vehicles and Property Bureau");
        }
        return new PostPlace(GO_WITH_VEHICLES.contains(post) ? VEHICLES : SUPPLIES, Optional.empty(), Optional.empty(), false);
    }

    private static PostPlace directs(UnitId unit, String titleTh, String titleEn) {
        return new PostPlace(unit, Optional.of(titleTh), Optional.of(titleEn), true);
    }
}
