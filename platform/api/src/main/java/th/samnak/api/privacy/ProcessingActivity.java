package th.samnak.api.privacy;

import java.util.List;
import java.util.Set;
import th.samnak.api.ModuleId;

/**
 * One line of the record of processing (พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 39): what a function holds of people, why and for how
 * long. Its words are messages of the function: {@code <module>.activity.<key>} names it, and with {@code .purpose},
 * {@code .subjects}, {@code .recipients}, {@code .retention} and {@code .safeguards} after that, it tells the rest.
 *
 * @param key lower-case noun, for ever
 * @param records types of record in which the data lie; may be empty
 * @param bases the grounds, the foremost first
 */
public record ProcessingActivity(
        ModuleId module, String key, List<String> records, List<LegalBasis> bases, Set<DataCategory> categories) {

    public ProcessingActivity {
        records = List.copyOf(records);
        bases = List.copyOf(bases);
        categories = Set.copyOf(categories);
    }

    /** {@code module.key}, under which reads are noted. */
    public String name() {
        return module + "." + key;
    }

    /** The message key that names it. */
    public String nameKey() {
        return module + ".activity." + key;
    }
}
