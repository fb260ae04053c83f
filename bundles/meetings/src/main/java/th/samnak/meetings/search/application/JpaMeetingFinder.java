package th.samnak.meetings.search.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.search.Asked;
import th.samnak.api.search.Finder;
import th.samnak.api.search.Finding;
import th.samnak.api.search.Findings;
import th.samnak.api.search.TextIndex;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.application.VisibleCommittees;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Meeting;

/** Meetings by committee, place, agenda and what was said and resolved; those of the committees that the caller may see. */
@Component(service = Finder.class)
public final class JpaMeetingFinder implements Finder {

    private final Database database;
    private final Access access;
    private final TextIndex index;
    private final VisibleCommittees visible;

    @Activate
    public JpaMeetingFinder(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference TextIndex index,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.index = index;
        this.visible = new VisibleCommittees(organisation, clock);
    }

    @Override
    public ModuleId module() {
        return MeetingsModule.ID;
    }

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String icon() {
        return "calendar-user";
    }

    @Override
    public boolean filed() {
        return true;
    }

    @Override
    public Findings find(Asked asked) {
        if (!access.may(MeetingsModule.READ)) {
            return Findings.NONE;
        }
        return database.read(em -> {
            Map<String, Committee> committees = new HashMap<>();
            visible.of(em, access.caller()).forEach(committee -> committees.put(committee.id(), committee));
            return committees.isEmpty() ? Findings.NONE : find(em, asked, committees);
        });
    }

    private Findings find(EntityManager em, Asked asked, Map<String, Committee> committees) {
        List<Committee> with = committees.values().stream()
                .filter(committee -> asked.unit().filter(committee.unit()::equals).isPresent())
                .toList();
        if (asked.unit().isPresent() && with.isEmpty()) {
            return Findings.NONE;
        }
        Optional<LocalDate> last = visible.lastDay().map(day -> asked.last().filter(it -> it.isBefore(day)).orElse(day)).or(asked::last);
        Asked then = new Asked(asked.words(), asked.typing(), asked.unit(), asked.first(), last, asked.offset(), asked.limit());
        TextIndex.Hits hits = index.find(then.of(Set.of(JpaMeetingIndex.TYPE), scopes(committees.values()), scopes(with)));
        List<Finding> found = hits.hits().stream().flatMap(hit -> finding(em, hit, committees).stream()).toList();
        return new Findings(hits.total() - (hits.hits().size() - found.size()), found);
    }

    private static Optional<Finding> finding(EntityManager em, TextIndex.Hit hit, Map<String, Committee> committees) {
        return Optional.ofNullable(em.find(Meeting.class, hit.id()))
                .filter(meeting -> committees.containsKey(meeting.committee()))
                .map(meeting -> new Finding(
                        JpaMeetingIndex.title(meeting, committees.get(meeting.committee())), meeting.place(), hit.excerpt(),
                        MeetingsModule.ID + "/" + meeting.id(), hit.attachment(), hit.date(), Secrecy.ORDINARY));
    }

    private static Set<String> scopes(Collection<Committee> committees) {
        return committees.stream().map(committee -> JpaMeetingIndex.scope(committee.id())).collect(Collectors.toSet());
    }
}
