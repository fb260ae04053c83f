package th.samnak.correspondence.outgoing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A pair of คำขึ้นต้น and คำลงท้าย as the rules give it. */
@Entity
@Table(name = "correspondence_salutations")
public class SalutationForm {

    @Id private String id;
    @Version private long version;
    @Column(name = "order_no") private int order;
    private String opening;
    private String closing;
    @Column(name = "used_for") private String usedFor;
    private String verified;

    protected SalutationForm() {} // for JPA

    public String opening() {
        return opening;
    }

    public String closing() {
        return closing;
    }

    public String usedFor() {
        return usedFor;
    }

    public boolean verified() {
        return "yes".equals(verified);
    }
}
