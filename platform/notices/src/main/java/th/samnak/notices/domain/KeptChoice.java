package th.samnak.notices.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.notices.NoticeBox.Choices;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/** How a person wants to be told, beside the box. Codes and calendar addresses are kept as checksums only. */
@Entity
@Table(name = "notices_choices")
public class KeptChoice {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]*\\.[A-Za-z]{2,}");
    private static final int LONGEST_ADDRESS = 254;
    private static final Duration CODE_HOLDS = Duration.ofMinutes(30);
    private static final int CODES_A_DAY = 5;
    private static final int TRIES = 5;

    @Id
    private PersonId person;

    private String account;
    private UnitId unit;

    @Column(name = "by_mail")
    private boolean mail;

    private String muted = "";
    private @Nullable String address;

    @Column(name = "asked_address")
    private @Nullable String asked;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    @Column(name = "code_tries")
    private int codeTries;

    @Column(name = "codes_on")
    private @Nullable LocalDate codesOn;

    @Column(name = "codes_count")
    private int codesCount;

    @Column(name = "calendar_hash")
    private @Nullable String calendarHash;

    @Column(name = "calendar_at")
    private @Nullable Instant calendarAt;

    @Version
    private long version;

    @NullUnmarked
    protected KeptChoice() {} // for JPA

    public KeptChoice(Caller caller) {
        person = caller.person();
        account = caller.account();
        unit = caller.unit();
    }

    /** @throws RuleViolation when mail is wanted and there is no address */
    public void choose(Choices choices) {
        if (choices.mail() && address == null) {
            throw RuleViolation.of("mail", "notices.error.no-address");
        }
        mail = choices.mail();
        muted = choices.muted().stream().map(ModuleId::value).sorted().collect(Collectors.joining(","));
    }

    /** @throws RuleViolation when it is no address, and when codes were asked for too often today */
    public void ask(String typed, String hash, Instant now, LocalDate today) {
        String wanted = typed.strip();
        if (wanted.length() > LONGEST_ADDRESS || !ADDRESS.matcher(wanted).matches()) {
            throw RuleViolation.of("address", "notices.error.address");
        }
        codesCount = today.equals(codesOn) ? codesCount + 1 : 1;
        codesOn = today;
        if (codesCount > CODES_A_DAY) {
            throw RuleViolation.of("address", "notices.error.too-often");
        }
        asked = wanted;
        codeHash = hash;
        codeUntil = now.plus(CODE_HOLDS);
        codeTries = 0;
    }

    /** Takes the address into use and mails notices there; a wrong code counts. @return whether it was right */
    public boolean confirm(String hash, Instant now) {
        codeTries++;
        boolean right = asked != null && codeTries <= TRIES && codeUntil != null && now.isBefore(codeUntil) && hash.equals(codeHash);
        if (right) {
            address = asked;
            asked = null;
            codeHash = null;
            codeUntil = null;
            mail = true;
        }
        return right;
    }

    public void calendar(String hash, Instant now, Caller caller) {
        calendarHash = hash;
        calendarAt = now;
        account = caller.account();
        unit = caller.unit();
    }

    public void endCalendar() {
        calendarHash = null;
        calendarAt = null;
    }

    /** Where a notice of the function is mailed to; empty when it is not. */
    public Optional<String> mailFor(String function) {
        return Optional.ofNullable(address).filter(to -> mail && !muted().contains(function));
    }

    /** Whose calendar it is; cleared for nothing secret, because a calendar lies on other people's machines. */
    public Caller calendarOwner() {
        return new Caller(person, account, "", unit, Set.of(), Secrecy.ORDINARY);
    }

    public Optional<Instant> calendarSince() {
        return Optional.ofNullable(calendarAt);
    }

    public Choices told() {
        return new Choices(
                mail, muted().stream().map(ModuleId::of).collect(Collectors.toSet()), Optional.ofNullable(address),
                Optional.ofNullable(asked), calendarHash != null);
    }

    private Set<String> muted() {
        return Stream.of(muted.split(",")).filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
