package th.samnak.announcements.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which unit a sentence that opens a list speaks of. */
final class Owners {

    private static final Pattern SUBJECT = Pattern.compile("(?:และ)?(?:ให้จัดตั้ง|ให้มี|ให้|มี|ใน|สำหรับ|จัดตั้ง|หน้าที่ของ|หน้าที่และอำนาจของ|หน้าที่)?\\s?");
    private static final Pattern IS_THERE = Pattern.compile(
            "ให้มี(?=" + Names.WORD + ")(?=[^\\n]{3,160}(?:เพื่อทำหน้าที่|ทำหน้าที่|รับผิดชอบ|ขึ้นตรงต่อ|โดยมี|มีอำนาจ|มีหน้าที่))");

    private final String text;
    private final String agency;

    Owners(String text, String agency) {
        this.text = text;
        this.agency = agency;
    }

    boolean isAgency(Names.Name name) {
        return name.value().equals(agency);
    }

    /** Empty for the agency itself, and when no unit is named. */
    String of(Block introduction) {
        return subject(introduction).map(Names.Name::value).filter(name -> !name.equals(agency)).orElse("");
    }

    Optional<Names.Name> subject(Block introduction) {
        int from = introduction.words();
        Optional<Names.Name> there = established(introduction);
        if (there.isPresent()) {
            return there;
        }
        Matcher subject = SUBJECT.matcher(text).region(from, introduction.to);
        int at = subject.lookingAt() ? subject.end() : from;
        return Names.at(text, at, introduction.to).filter(Names::plausible);
    }

    /** ให้มีกลุ่มตรวจสอบภายใน…: a unit that is laid down outside of the list. */
    Optional<Names.Name> established(Block block) {
        Matcher there = IS_THERE.matcher(text).region(block.words(), block.to);
        return there.find() ? Names.at(text, there.end(), block.to).filter(Names::plausible) : Optional.empty();
    }
}
