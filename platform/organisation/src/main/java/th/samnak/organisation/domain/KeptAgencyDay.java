package th.samnak.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.time.AgencyDays.AgencyDay;
import th.samnak.api.time.AgencyDays.Kind;

/** Days on which an agency departs from the government's calendar. */
@Entity
@Table(name = "organisation_agency_days")
public class KeptAgencyDay {

    private static final int LONGEST = 62;

    @Id
    private String id;

    private String agency;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    private String citation;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_why")
    private @Nullable String withdrawnWhy;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptAgencyDay() {}

    /** @throws RuleViolation when a text is missing or too long, or the days run backwards or on for months */
    @NullUnmarked
    public KeptAgencyDay(AgencyDay day, Instant now) {
        if (day.last().isBefore(day.first()) || ChronoUnit.DAYS.between(day.first(), day.last()) >= LONGEST) {
            throw RuleViolation.of("last", "organisation.error.agency-days", LONGEST);
        }
        id = day.id();
        agency = day.agency().value();
        first = day.first();
        last = day.last();
        kind = day.kind();
        nameTh = Texts.required("nameTh", day.nameTh(), 300);
        nameEn = Texts.optional("nameEn", day.nameEn(), 300);
        citation = Texts.required("citation", day.citation(), 500);
        recordedAt = now;
        recordedBy = day.enteredBy();
    }

    public void withdraw(Instant at, String by, String reason) {
        withdrawnWhy = Texts.required("reason", reason, 500);
        withdrawnAt = at;
        withdrawnBy = by;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public AgencyDay told() {
        return new AgencyDay(id, new UnitId(agency), first, last, kind, nameTh, nameEn, citation, recordedBy);
    }
}
