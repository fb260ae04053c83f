package th.samnak.reorganisation.api;

import java.util.List;
import java.util.Optional;
import th.samnak.api.ModuleId;
import th.samnak.api.organisation.PostId;
import th.samnak.api.organisation.UnitId;

/** One thing that an announcement does to the organisation. */
public sealed interface Operation {

    /** จัดตั้ง: a unit that takes nobody's place. */
    record Create(UnitDraft unit) implements Operation {}

    /** เปลี่ยนชื่อ: the unit goes on under another name; its registers and its prefix too, unless another prefix is given. */
    record Rename(UnitId unit, String nameTh, String nameEn, Optional<String> letterPrefix) implements Operation {}

    /** ย้ายสังกัด. @param parent empty: it becomes an agency of its own */
    record Move(UnitId unit, Optional<UnitId> parent, int order) implements Operation {}

    /** รวม: all of them end, one takes their place. */
    record Merge(List<UnitId> units, UnitDraft into) implements Operation {
        public Merge {
            units = List.copyOf(units);
        }
    }

    /** แบ่ง: it ends, several take its place; the mapping says what goes where. */
    record Split(UnitId unit, List<UnitDraft> into) implements Operation {
        public Split {
            into = List.copyOf(into);
        }
    }

    /** โอนภารกิจ: from now on another unit answers for the function; both units go on. */
    record TransferDuty(UnitId from, UnitId to, ModuleId function) implements Operation {}

    /** ตัดโอนตำแหน่ง: posts with those who hold them, vacant ones too; both units go on. */
    record TransferStaff(UnitId from, UnitId to, List<PostId> posts) implements Operation {
        public TransferStaff {
            posts = List.copyOf(posts);
        }
    }

    /** ยุบเลิก. @param heir who gets what it leaves; empty only if it leaves nothing */
    record Abolish(UnitId unit, Optional<UnitId> heir) implements Operation {}

    /** จัดตั้งขึ้นใหม่: a unit that had ended, with its former id. */
    record Revive(UnitDraft unit) implements Operation {}

    /** The units that it makes. */
    default List<UnitDraft> makes() {
        return switch (this) {
            case Create create -> List.of(create.unit());
            case Revive revive -> List.of(revive.unit());
            case Merge merge -> List.of(merge.into());
            case Split split -> split.into();
            default -> List.of();
        };
    }
}
