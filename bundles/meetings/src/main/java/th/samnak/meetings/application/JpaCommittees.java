package th.samnak.meetings.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.Records;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;
import th.samnak.meetings.domain.Part;

/** Committees in the database. */
@Component
public final class JpaCommittees implements Committees {

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final MeetingStock stock;
    private final MeetingEntries entries;
    private final Approvals approvals;
    private final Clock clock;

    @Activate
    public JpaCommittees(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Records records,
            @Reference Approvals approvals,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.stock = new MeetingStock(organisation, clock);
        this.entries = new MeetingEntries(records, clock);
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public List<CommitteeRow> all() {
        Caller caller = access.require(MeetingsModule.READ);
        return database.read(em -> em.createQuery(
                                "select c from Committee c where c.unit in :units order by c.name", Committee.class)
                        .setParameter("units", stock.units(caller))
                        .getResultList())
                .stream()
                .map(MeetingRows::row)
                .toList();
    }

    @Override
    public String establish(String name, String appointedBy, List<MemberRow> members) {
        Caller caller = access.require(MeetingsModule.ESTABLISH);
        String id = UUID.randomUUID().toString();
        // a committee outlives the unit it belongs to, so its meetings are counted by the agency
        Committee.Founding founding = new Committee.Founding(
                caller.unit(), organisation.agencyOf(caller.unit()).id(), LocalDate.now(clock));
        Committee committee = new Committee(id, founding, name, appointedBy,
                members.stream().map(member -> new Committee.Member(member.person(), member.part())).toList());
        database.change(em -> {
            em.persist(committee);
            entries.enter(committee, Optional.empty());
        });
        return id;
    }

    @Override
    public void appoint(String id, PersonId person, Part part, String order) {
        Caller caller = access.require(MeetingsModule.ESTABLISH);
        database.change(em -> {
            Committee committee = Optional.ofNullable(em.find(Committee.class, id))
                    .filter(found -> stock.units(caller).contains(found.unit()))
                    .orElseThrow(() -> new NotFound("committee"));
            committee.appoint(person, part, order, LocalDate.now(clock));
            em.flush();
            new UnderWay(approvals).presidedAnew(em, id);
        });
    }
}
