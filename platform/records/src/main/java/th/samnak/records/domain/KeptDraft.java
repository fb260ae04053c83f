package th.samnak.records.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.drafts.Drafts.Copy;
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

    /** @param place one of {@link #places} */
    public KeptDraft(String place, String account, String form, Map<String, String> fields, Instant now) {
        this.id = place;
        this.account = account;
        this.form = form;
        this.fields = Fields.text(fields);
        this.keptAt = now;
    }

    /** The rows for the copies of one person and form; neither account nor form holds a blank. */
    public static List<String> places(String account, String form) {
        String first = account + " " + form;
        return IntStream.rangeClosed(1, Drafts.MOST_COPIES).mapToObj(copy -> copy == 1 ? first : first + " " + copy).toList();
    }

    public static boolean belongs(String id, String account) {
        return id.startsWith(account + " ");
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

    public Copy told() {
        return new Copy(id, version, new Draft(Fields.of(fields), keptAt));
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** Whether nobody has written since this copy was told. */
    public boolean still(Copy copy) {
        return id.equals(copy.id()) && version == copy.revision();
    }
}
