package th.samnak.privacy.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.access.Secrecy;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.numbering.Series;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Capacity;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Why;
import th.samnak.api.privacy.SecretRecords;
import th.samnak.api.records.RecordId;
import th.samnak.api.words.Sentences;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.TestAccess;

/** Stand-ins for what other parts of the platform and the functions do, as little as a test needs. */
final class Bench {

    static final ModuleId FUNCTION = ModuleId.of("papers");

    private Bench() {}

    /** Numbers from 1 in each series. */
    static final class Numbers implements Numbering {

        private final Map<Series, Integer> last = new HashMap<>();

        @Override
        public int next(Series series) {
            return last.merge(series, 1, Integer::sum);
        }

        @Override
        public int last(Series series) {
            return last.getOrDefault(series, 0);
        }

        @Override
        public void cancel(Series series, int number, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Cancelled> cancelled(Series series) {
            return List.of();
        }

        @Override
        public List<Series> series(int year) {
            return List.copyOf(last.keySet());
        }
    }

    /** Papers whose level can be changed; whoever is cleared may know of them. */
    static final class Papers implements SecretRecords {

        final Map<RecordId, Secrecy> levels = new HashMap<>();
        private final TestAccess access;

        Papers(TestAccess access) {
            this.access = access;
        }

        @Override
        public ModuleId module() {
            return FUNCTION;
        }

        @Override
        public Optional<Matter> find(RecordId record) {
            return Optional.ofNullable(levels.get(record)).map(level -> new Matter("แผนลับ", "ล 1", "กรม", "สำนัก", "กระทบต่อราชการ"));
        }

        @Override
        public boolean mayKnow(RecordId record) {
            return access.caller().clearance().covers(levels.getOrDefault(record, Secrecy.ORDINARY));
        }

        @Override
        public void classify(RecordId record, Secrecy level, String reason) {
            levels.put(record, level);
        }

        @Override
        public List<PersonId> holders(RecordId record) {
            return List.of(new PersonId("anong"), new PersonId("siriporn"));
        }
    }

    /** Only the head has power, by her own post. */
    static Authorities headAlone(CastOrganisation organisation, PersonId head) {
        return new Authorities() {

            @Override
            public List<Capacity> capacities(PersonId person, Act act, LocalDate day) {
                return person.equals(head)
                        ? List.of(Capacity.ofHolder(person, organisation.now().postsOf(person).getFirst()))
                        : List.of();
            }

            @Override
            public List<Capacity> whoMay(Act act, LocalDate day) {
                return capacities(head, act, day);
            }

            @Override
            public Capacity require(PersonId person, String capacityKey, Act act, LocalDate day) {
                return capacities(person, act, day).getFirst();
            }

            @Override
            public Why why(
                    PersonId person, Permission permission, Optional<RecordId> record, LocalDate day) {
                throw new UnsupportedOperationException();
            }
        };
    }

    static Sentences keys() {
        return new Sentences() {

            @Override
            public String say(Locale language, String key, Object... arguments) {
                return key;
            }

            @Override
            public boolean knows(String key) {
                return true;
            }
        };
    }
}
