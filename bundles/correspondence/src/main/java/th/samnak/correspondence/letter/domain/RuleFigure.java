package th.samnak.correspondence.letter.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A figure of a rule, in force from a day on, with the place it is taken from. */
@Entity
@Table(name = "correspondence_rule_figures")
public class RuleFigure {

    @Id private String id;
    @Version private long version;
    private String code;
    @Column(name = "effective_from") private LocalDate effectiveFrom;
    private String figure;
    private String citation;
    private String verified;

    protected RuleFigure() {} // for JPA

    public RuleFigure(String id, String code, LocalDate effectiveFrom, String figure, String citation, boolean verified) {
        this.id = id;
        this.code = code;
        this.effectiveFrom = effectiveFrom;
        this.figure = figure;
        this.citation = citation;
        this.verified = verified ? "yes" : "no";
    }

    public String code() {
        return code;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public String figure() {
        return figure;
    }

    public String citation() {
        return citation;
    }

    public boolean verified() {
        return "yes".equals(verified);
    }
}
