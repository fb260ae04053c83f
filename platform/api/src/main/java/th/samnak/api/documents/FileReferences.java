package th.samnak.api.documents;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import th.samnak.api.ModuleId;

/**
 * Tells which stored files the records of a function still name; registered as an OSGi service by every function that keeps
 * checksums of the {@link FileStore}. Once a function has registered one, no file is removed while it is away, because nobody
 * could say what it still needs.
 */
@ConsumerType
public interface FileReferences {

    ModuleId owner();

    /**
     * Those of the given checksums that a record still names. Asked outside of any transaction and without a caller.
     *
     * @param sha256 at most 500, lower-case hexadecimal
     * @return a subset; never null
     */
    Set<String> named(Set<String> sha256);
}
