package fr.treille.tenancy.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Test;

class ReponseTest {

    @Test
    void aCodeOfFiveHundredIsForGood() {
        assertThat(Reponse.isForGood(new MessagingException(
                        "Invalid Addresses", new MessagingException("550 5.1.1 nobody of that name"))))
                .isTrue();
    }

    @Test
    void aCodeOfFourHundredIsNot() {
        assertThat(Reponse.isForGood(
                        new MessagingException("Invalid Addresses", new MessagingException("451 4.7.1 try later"))))
                .isFalse();
    }

    @Test
    void whatSaysNothingIsTriedAgain() {
        assertThat(Reponse.isForGood(new MessagingException())).isFalse();
    }
}
