package th.samnak.meetings.application;

import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.meetings.MeetingsModule;
import th.samnak.meetings.domain.Committee;

/** Committees in the database. */
@Component
public final class JpaCommittees implements Committees {

    private final Database database;
    private final Access access;
    private final MeetingStock stock;

    @Activate
    public JpaCommittees(
            @Reference(target = "(unit=meetings)") Database database,
            @Reference Access access,
            @Reference Organisation organisation) {
        this.database = database;
        this.access = access;
        this.stock = new MeetingStock(organisation);
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
        database.change(em -> em.persist(new Committee(id, caller.unit(), name, appointedBy,
                members.stream().map(member -> new Committee.Member(member.person(), member.part())).toList())));
        return id;
    }
}
