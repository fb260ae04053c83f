package th.samnak.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** The committee compared the registers of secrets with what is there. */
@Entity
@Table(name = "privacy_inspections")
public class Inspection {

    @Id
    private String id;

    private UnitId agency;

    @Column(name = "held_on")
    private LocalDate day;

    private String committee;
    private String findings;
    private boolean complete;

    @Column(name = "noted_by")
    private PersonId by;

    @Column(name = "noted_at")
    private Instant at;

    @Version
    private long version;

    @NullUnmarked
    protected Inspection() {} // for JPA

    public Inspection(
            String id, UnitId agency, LocalDate day, String committee, String findings, boolean complete, PersonId by, Instant at) {
        this.id = id;
        this.agency = agency;
        this.day = day;
        this.committee = committee;
        this.findings = findings;
        this.complete = complete;
        this.by = by;
        this.at = at;
    }

    public String id() {
        return id;
    }

    public LocalDate day() {
        return day;
    }

    public String committee() {
        return committee;
    }

    public String findings() {
        return findings;
    }

    /** Whether everything that should have been there was there. */
    public boolean complete() {
        return complete;
    }
}
