package th.samnak.records.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Unit;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.RecordId;
import th.samnak.api.records.RecordLists;
import th.samnak.api.records.RecordLoads;
import th.samnak.api.records.RecordType;
import th.samnak.api.records.Records;
import th.samnak.api.records.Sight;
import th.samnak.api.retention.RetentionClass;
import th.samnak.records.RecordsModule;
import th.samnak.records.RecordsTables;
import th.samnak.records.custody.application.JpaKinds;
import th.samnak.records.custody.application.JpaRecords;
import th.samnak.records.lists.application.JpaEyes;
import th.samnak.records.lists.application.JpaRecordLists;
import th.samnak.records.lists.application.JpaRecordLoads;
import th.samnak.testing.CastOrganisation;
import th.samnak.testing.SheetRules;
import th.samnak.testing.TestAccess;
import th.samnak.testing.TestClock;
import th.samnak.testing.TestDatabase;
import th.samnak.testing.TestDay;
import th.samnak.testing.WeekendsOnly;

/** A register with two functions: cases are known in their unit and above, assets to whoever holds them. */
final class Counter {

    static final ModuleId CASES = ModuleId.of("cases");
    static final ModuleId ASSETS = ModuleId.of("assets");
    static final Permission READ =
            CASES.permission("read", Role.OFFICER, Role.CLERK, Role.DIRECTOR, Role.HEAD, Role.SECRET_REGISTRAR);
    static final Permission TAKE = CASES.permission("take", Role.CLERK);
    static final Permission COUNT = ASSETS.permission("count", Role.OFFICER, Role.DIRECTOR, Role.HEAD);

    final TestClock clock = TestClock.at("2026-11-18T09:30");
    final TestAccess access = new TestAccess();
    final TestDay day = new TestDay(clock);
    final Organisation organisation = new CastOrganisation(clock);
    final Records records;
    final RecordLists lists;
    final RecordLoads loads;

    Counter(TestDatabase test) {
        JpaKinds kinds = new JpaKinds(
                Optional.of(SheetRules.of(new RecordsModule())),
                List.of(
                        new Type(CASES, "case", READ, TAKE, this::ofUnit), new Type(CASES, "complaint", READ, TAKE, this::ofUnit),
                        new Type(ASSETS, "asset", COUNT, COUNT, () -> Sight.where("e.holder = ?", access.caller().person().value()))));
        var tables = test.open(new RecordsTables());
        records = new JpaRecords(tables, organisation, clock, kinds);
        JpaEyes eyes = new JpaEyes(tables, access, kinds, organisation, day, new WeekendsOnly(), clock);
        lists = new JpaRecordLists(tables, eyes, organisation, new WeekendsOnly());
        loads = new JpaRecordLoads(tables, eyes, access, new WeekendsOnly());
    }

    Sight ofUnit() {
        List<UnitId> units = organisation.now().unitsWithin(access.caller().unit()).stream().map(Unit::id).toList();
        return Sight.of(units);
    }

    static RecordId id(String kind, String key) {
        return RecordId.parse(kind + ":" + key);
    }

    private record Type(ModuleId module, String type, Permission read, Permission act, Supplier<Sight> rule)
            implements RecordType {

        @Override
        public String address() {
            return module + "/" + type + "/{key}";
        }

        @Override
        public Optional<Permission> permission() {
            return Optional.of(read);
        }

        @Override
        public Sight sight() {
            return rule.get();
        }

        @Override
        public Set<Permission> asked() {
            return Set.of(act);
        }

        @Override
        public Optional<RetentionClass> retention() {
            return type.equals("case")
                    ? Optional.of(new RetentionClass("records.retention.ten-years", RetentionClass.From.ENDED))
                    : Optional.empty();
        }
    }
}
