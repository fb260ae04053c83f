package th.samnak.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test
    void speaks_the_language_that_is_asked_for_and_thai_when_it_cannot() {
        words.learn(1, new MessageFiles(Map.of("a", "หนึ่ง {0}", "b", "สอง"), Map.of("a", "one {0}")));

        assertThat(words.getTranslation("a", Words.THAI, 7)).isEqualTo("หนึ่ง 7");
        assertThat(words.getTranslation("a", Words.ENGLISH, 7)).isEqualTo("one 7");
        assertThat(words.getTranslation("b", Words.ENGLISH)).isEqualTo("สอง");
    }

    @Test
    void forgets_what_a_bundle_said_when_it_stops() {
        words.learn(1, new MessageFiles(Map.of("a", "หนึ่ง"), Map.of()));
        words.learn(2, new MessageFiles(Map.of("b", "สอง"), Map.of()));

        words.forget(1);

        assertThat(words.getTranslation("a", Words.THAI)).isEqualTo("«a»");
        assertThat(words.getTranslation("b", Words.THAI)).isEqualTo("สอง");
    }

    @Test
    void survives_a_broken_pattern() {
        words.learn(1, new MessageFiles(Map.of("a", "ราคา {"), Map.of()));

        assertThat(words.getTranslation("a", Words.THAI, 1)).isEqualTo("ราคา {");
    }

    @Test
    void writes_numbers_in_arabic_digits_with_commas() {
        words.learn(1, new MessageFiles(Map.of("a", "{0}"), Map.of()));

        assertThat(words.getTranslation("a", Words.THAI, 1234567)).isEqualTo("1,234,567");
    }
}
