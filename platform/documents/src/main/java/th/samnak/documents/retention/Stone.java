package th.samnak.documents.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordEntry;
import th.samnak.api.records.RecordId;
import th.samnak.api.retention.Tombstones.Remain;
import th.samnak.api.retention.Tombstones.Tombstone;

/** The stone of one record; never changed. */
@Entity
@Table(name = "documents_tombstones")
public class Stone {

    @Id private String id;
    @Version private long version;
    private String title;
    @Enumerated(EnumType.STRING) private Secrecy secrecy;
    private UnitId custodian;
    @Column(name = "begun_on") private LocalDate begun;
    @Column(name = "destroyed_on") private LocalDate destroyed;
    @Column(name = "set_at") private Instant at;
    private String ground;
    private String minutes;
    @Column(name = "made_by") private String by;
    private String account;

    protected Stone() {} // for JPA

    Stone(RecordEntry record, LocalDate destroyed, Instant at, String ground, String minutes, Caller by) {
        this.id = record.id().toString();
        this.title = record.title();
        this.secrecy = record.secrecy();
        this.custodian = record.custodian();
        this.begun = record.begun();
        this.destroyed = destroyed;
        this.at = at;
        this.ground = ground;
        this.minutes = minutes;
        this.by = by.name();
        this.account = by.account();
    }

    String id() {
        return id;
    }

    Tombstone told(List<Remain> remains) {
        return new Tombstone(RecordId.parse(id), title, secrecy, custodian, begun, destroyed, ground, minutes, by, remains);
    }
}
