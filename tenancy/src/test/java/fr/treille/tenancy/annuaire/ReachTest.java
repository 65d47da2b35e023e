package fr.treille.tenancy.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private final Reach outside = new Reach(false);
    private final Reach hereToo = new Reach(true);

    private static Fault fault(Reach reach, String address) {
        return assertThatExceptionOfType(Unsound.class)
                .as(address)
                .isThrownBy(() -> reach.allowed(address))
                .actual()
                .fault();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "2130706433",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fd00::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::]",
                "[2001:0:a00:1::]"
            })
    void whatIsInsideANetworkIsNeverAsked(String host) {
        assertThat(fault(outside, "https://" + host + "/")).isEqualTo(Fault.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/a", "https://[2001:4860:4860::8888]/", "HTTPS://8.8.8.8:8443/a?b=c"})
    void whatIsOnTheInternetIs(String address) throws Unsound {
        assertThat(outside.allowed(address)).hasToString(address);
    }

    @Test
    void onlyOverTls() {
        assertThat(fault(outside, "http://8.8.8.8/")).isEqualTo(Fault.NOT_HTTPS);
        assertThat(fault(hereToo, "http://8.8.8.8/")).isEqualTo(Fault.NOT_HTTPS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "annuaire",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https:///a",
                "https://a:b@8.8.8.8/",
                "https://8.8.8.8/#a",
                "https://8.8.8.8/ a",
                "jar:https://8.8.8.8!/"
            })
    void whatIsNoAddressIsSaid(String typed) {
        assertThat(fault(outside, typed)).isEqualTo(Fault.ADDRESS);
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(fault(outside, "https://8.8.8.8/" + "a".repeat(600))).isEqualTo(Fault.ADDRESS);
    }

    @Test
    void aDemonstrationMayAskThisMachineAndNoOtherOfItsNetwork() throws Unsound {
        assertThat(hereToo.allowed("http://127.0.0.1:8180/")).hasPort(8180);
        assertThat(fault(hereToo, "https://10.0.0.1/")).isEqualTo(Fault.PRIVATE_ADDRESS);
    }
}
