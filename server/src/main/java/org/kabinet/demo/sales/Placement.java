package org.kabinet.demo.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kabinet.demo.parties.Customer;
import org.kabinet.demo.parties.Customer.Address;
import org.kabinet.demo.parties.Customer.Contract;
import org.kabinet.demo.parties.Customer.LegalEntity;

/**
 * That an order was placed: by whom, for whom, when.
 *
 * @param key names the order among all, and is the same at every load of the same day
 * @param address none when the customer takes the goods away
 */
public record Placement(
        String key,
        Customer customer,
        LegalEntity entity,
        Contract contract,
        Optional<Address> address,
        Instant at,
        Somebody by) {

    /**
     * A person, of the customer's or of the seller's.
     *
     * @param staff whether it is the seller's
     */
    public record Somebody(UUID id, String name, boolean staff) {}

    /** The day in the branch's time zone. */
    public LocalDate day() {
        return at.atZone(customer.branch().zone()).toLocalDate();
    }
}
