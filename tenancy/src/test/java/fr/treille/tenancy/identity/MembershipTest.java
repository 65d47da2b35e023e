package fr.treille.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipTest {

    @Test
    void oneOrganizationMakesAMemberOfIt() {
        Membership member = new Membership.Of("les-tilleuls");

        assertThat(Membership.fromClaim(Map.of("les-tilleuls", Map.of("id", "7f0c"))))
                .isEqualTo(member);
        assertThat(Membership.fromClaim(List.of("les-tilleuls"))).isEqualTo(member);
    }

    @Test
    void noOrganizationMakesAMemberOfNone() {
        assertThat(Membership.fromClaim(null)).isEqualTo(new Membership.OfNone());
        assertThat(Membership.fromClaim(Map.of())).isEqualTo(new Membership.OfNone());
        assertThat(Membership.fromClaim(List.of())).isEqualTo(new Membership.OfNone());
    }

    @Test
    void severalOrganizationsMakeNoMember() {
        assertThat(Membership.fromClaim(Map.of("les-tilleuls", Map.of(), "rives-de-loire", Map.of())))
                .isEqualTo(new Membership.Ambiguous());
        assertThat(Membership.fromClaim(List.of("les-tilleuls", "rives-de-loire")))
                .isEqualTo(new Membership.Ambiguous());
    }

    @Test
    void aClaimOfAnotherShapeMakesAMemberOfNone() {
        assertThat(Membership.fromClaim("les-tilleuls")).isEqualTo(new Membership.OfNone());
        assertThat(Membership.fromClaim(7)).isEqualTo(new Membership.OfNone());
    }
}
