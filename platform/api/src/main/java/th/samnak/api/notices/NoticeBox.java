package th.samnak.api.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import th.samnak.api.ModuleId;

/** The caller's own notices, and by which ways they want to be told. Nobody reads another person's. */
@ProviderType
public interface NoticeBox {

    /** The newest first. @param count at most how many */
    List<Told> latest(int count);

    int unread();

    /** Notes that it was read; an unknown id is nothing. */
    void read(String id);

    void readAll();

    Choices choices();

    /**
     * @throws th.samnak.api.errors.RuleViolation when mail is wanted and no address is confirmed
     */
    void choose(Choices choices);

    /**
     * Sends a code to the address. Mail is sent there once {@link #confirm} has brought the code back.
     *
     * @throws th.samnak.api.errors.RuleViolation when it is no address, when no mail server is set up, and when codes were asked
     *     for too often
     */
    void ask(String address);

    /** @throws th.samnak.api.errors.RuleViolation when the code is wrong or too old */
    void confirm(String code);

    /** Whether this system can send mail at all. */
    boolean canMail();

    /**
     * Makes a new secret address of the own calendar; the former one ends.
     *
     * @return path from the root of the site, told this once
     */
    String newCalendar();

    void endCalendar();

    record Told(String id, Notice notice, Instant at, boolean read) {}

    /**
     * @param mail whether notices are mailed as well
     * @param muted functions whose notices are not mailed
     * @param address confirmed address; empty while there is none
     * @param asked address that waits for its code
     * @param calendar whether there is a calendar address
     */
    record Choices(boolean mail, Set<ModuleId> muted, Optional<String> address, Optional<String> asked, boolean calendar) {

        public Choices {
            muted = Set.copyOf(muted);
        }
    }
}
