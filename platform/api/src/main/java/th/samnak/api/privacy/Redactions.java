package th.samnak.api.privacy;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.documents.Previews.Content;
import th.samnak.api.records.RecordId;

/** Copies for release in which words are blacked out (พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540). */
@ProviderType
public interface Redactions {

    /** Whether the caller of this thread may make such copies. */
    boolean may();

    /**
     * Begins a copy of a document that the caller may read: whoever calls has asked. The original stays as it is.
     *
     * @param record to which it belongs
     * @return the id; the copy is worked on at {@code /privacy/redactions/<id>}
     * @throws th.samnak.api.errors.RuleViolation when its pages cannot be shown
     */
    String begin(Optional<RecordId> record, Content original);
}
