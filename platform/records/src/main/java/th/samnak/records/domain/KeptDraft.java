package th.samnak.records.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.drafts.Drafts.Draft;

/** What one person has typed into one form. */
@Entity
@Table(name = "records_drafts")
public class KeptDraft {

    @Id
    private String id;

    private String account;
    private String form;

    @Lob
    private String fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Version
    private long version;

    /** For JPA. */
    @NullUnmarked
    protected KeptDraft() {}

    public KeptDraft(String account, String form, Map<String, String> fields, Instant now) {
        this.id = key(account, form);
        this.account = account;
        this.form = form;
        this.fields = Fields.text(fields);
        this.keptAt = now;
    }

    /** One row for each person and form; account names hold no blank. */
    public static String key(String account, String form) {
        return account + " " + form;
    }

    public String id() {
        return id;
    }

    /** Which form it is, without the record it belongs to. */
    public String kind() {
        return form.split("/", 2)[0];
    }

    public void become(Map<String, String> fresh, Instant now) {
        fields = Fields.text(fresh);
        keptAt = now;
    }

    public Draft told() {
        return new Draft(Fields.of(fields), keptAt);
    }
}
