package th.samnak.correspondence.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Caller;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.time.WorkingDays;

/** What people did, in the order of time, so that numbers follow the calendar as they did in life. */
final class Story {

    private record Scene(Instant at, int order, String account, String key, Supplier<Optional<String>> act) {

        String id() {
            return "scene-" + order;
        }
    }

    private final PastClock clock;
    private final Told told;
    private final Access access;
    private final Map<String, Caller> people;
    private final WorkingDays calendar;
    private final Instant end;
    private final List<Scene> scenes = new ArrayList<>();

    Story(
            PastClock clock, Told told, Access access, Accounts accounts, Organisation organisation, WorkingDays calendar) {
        this.clock = clock;
        this.told = told;
        this.access = access;
        this.calendar = calendar;
        this.end = told.end();
        this.people = new HashMap<>();
        accounts.list().forEach(account -> organisation
                .person(account.person())
                .ifPresent(person -> people.put(account.name(), caller(account, person))));
    }

    /** The moment a row of a table begins: in office hours, so many working days ago. */
    Instant begin(int daysAgo, int row) {
        if (daysAgo == 0) {
            return end.minus(Duration.ofMinutes(90L - row % 60));
        }
        LocalDate day = LocalDate.ofInstant(end, clock.getZone()).minusDays(daysAgo * 7L / 5);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(8, 40).plusMinutes(row * 37L % 300).atZone(clock.getZone()).toInstant();
    }

    /** The same hour so many working days later. */
    Instant later(Instant from, int workingDays, int minutes) {
        LocalDateTime local = LocalDateTime.ofInstant(from, clock.getZone());
        LocalDate day = calendar.plus(local.toLocalDate(), workingDays);
        return day.atTime(local.toLocalTime()).plusMinutes(minutes).atZone(clock.getZone()).toInstant();
    }

    /** Somebody does something; what would lie in the future does not happen. */
    void add(Instant at, String account, Runnable act) {
        add(at, account, "", () -> {
            act.run();
            return Optional.empty();
        });
    }

    /** As {@link #add}, for a scene that brings the letter which later ones call by the key. */
    void bring(Instant at, String account, String key, Supplier<String> act) {
        add(at, account, key, () -> Optional.of(act.get()));
    }

    private void add(Instant at, String account, String key, Supplier<Optional<String>> act) {
        if (!at.isAfter(end)) {
            scenes.add(new Scene(at, scenes.size(), account, key, act));
        }
    }

    /** The letter that an earlier scene has brought; empty while it has not been played. */
    Optional<String> letter(String key) {
        return told.letter(key);
    }

    /** Each scene in a transaction of its own; those that were played before a crash are not played again. */
    void play() {
        scenes.stream()
                .sorted(Comparator.comparing(Scene::at).thenComparing(Scene::order))
                .filter(scene -> !told.has(scene.id()))
                .forEach(scene -> {
                    clock.set(scene.at());
                    Caller person = Objects.requireNonNull(people.get(scene.account()));
                    access.as(person, () -> {
                        told.play(scene.id(), scene.key(), scene.act());
                        return true;
                    });
                });
        clock.set(end);
    }

    PersonId person(String account) {
        return Objects.requireNonNull(people.get(account)).person();
    }

    private static Caller caller(Accounts.Account account, Person person) {
        return new Caller(
                account.person(), account.name(), account.personName(), person.unit(), account.roles(), account.clearance());
    }
}
