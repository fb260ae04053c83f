package th.samnak.api.demo;

import org.osgi.annotation.versioning.ProviderType;

/** Tells how far the demonstration data have come; while they are being written, others may have to wait for their tables. */
@ProviderType
public interface DemoProgress {

    /** Whether nothing is being loaded or about to be; always so in a system that is no demonstration. */
    boolean settled();
}
