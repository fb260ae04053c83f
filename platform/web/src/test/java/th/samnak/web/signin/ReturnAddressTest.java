package th.samnak.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "lantern", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/a b",
            "/x\r\nSet-Cookie:a=b", "/sign-in", "/sign-out", "/password", "/?v-r=uidl"})
    void leads_home_when_it_would_lead_astray(String wanted) {
        assertThat(ReturnAddress.safe(wanted)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/correspondence/letters/7?tab=2&x=%E0%B8%81", "/admin"})
    void keeps_an_address_of_this_house(String wanted) {
        assertThat(ReturnAddress.safe(wanted)).isEqualTo(wanted);
    }

    @Test
    void is_carried_along_encoded() {
        assertThat(ReturnAddress.with("/sign-in", "/a?b=c&d")).isEqualTo("/sign-in?next=%2Fa%3Fb%3Dc%26d");
    }
}
