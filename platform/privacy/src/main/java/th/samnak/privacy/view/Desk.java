package th.samnak.privacy.view;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import th.samnak.api.access.Access;
import th.samnak.api.access.Secrecy;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.privacy.ProcessingActivity;
import th.samnak.privacy.application.BreachBook;
import th.samnak.privacy.application.InspectionBook;
import th.samnak.privacy.application.OwnData;
import th.samnak.privacy.application.ProcessingBook;
import th.samnak.privacy.application.ReadLog;
import th.samnak.privacy.application.RedactionBench;
import th.samnak.privacy.application.RequestBook;
import th.samnak.privacy.application.SecretActs;
import th.samnak.privacy.application.SecretBook;
import th.samnak.privacy.application.SecretPapers;
import th.samnak.privacy.application.Sources;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badges;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** What the screens of this bundle work with. */
record Desk(Secrets secrets, People people, Access access, Organisation organisation, Sources sources, Clock clock) {

    /** The services behind the registrar's screens. */
    record Secrets(SecretBook book, SecretActs acts, SecretPapers papers, InspectionBook inspections) {}

    /** The services behind everything about personal data. */
    record People(
            OwnData data, ReadLog reads, ProcessingBook processing, RequestBook requests, BreachBook breaches, RedactionBench redactions) {}

    ThaiDates dates() {
        return new ThaiDates(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant moment) {
        return ZonedDateTime.ofInstant(moment, clock.getZone()).toLocalDate();
    }

    String unit(UnitId id) {
        return organisation.lastKnown(id).map(unit -> unit.name(Words.locale())).orElse(id.value());
    }

    /** The activity by its name; as it was noted when its function does not run. */
    String activity(String name) {
        return sources.activities().stream()
                .filter(activity -> activity.name().equals(name))
                .findFirst()
                .map(ProcessingActivity::nameKey)
                .map(Words::now)
                .orElse(name);
    }

    static List<Badge> level(Secrecy level) {
        return Badges.secrecy(level).map(List::of)
                .orElseGet(() -> List.of(new Badge(Words.now("privacy.level.ORDINARY"), Badge.Tone.PLAIN, Badge.Shape.NONE)));
    }

    static String capacity(Capacity capacity) {
        return String.join(" ", capacity.lines());
    }
}
