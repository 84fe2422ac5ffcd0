package org.kabinet.integrations.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kabinet.platform.paging.Version;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/exchange/accounts")
@Tag(name = "Exchange", description = "Programs of the seller that exchange data, and what they brought")
class ExchangeAccountController {

    private final ListExchangeAccounts listExchangeAccounts;
    private final CreateExchangeAccount createExchangeAccount;
    private final ChangeExchangeAccount changeExchangeAccount;
    private final ResetExchangePassword resetExchangePassword;

    ExchangeAccountController(
            ListExchangeAccounts listExchangeAccounts,
            CreateExchangeAccount createExchangeAccount,
            ChangeExchangeAccount changeExchangeAccount,
            ResetExchangePassword resetExchangePassword) {
        this.listExchangeAccounts = listExchangeAccounts;
        this.createExchangeAccount = createExchangeAccount;
        this.changeExchangeAccount = changeExchangeAccount;
        this.resetExchangePassword = resetExchangePassword;
    }

    record NewAccount(
            @NotNull UUID id,

            @NotBlank @Size(max = 100) @Pattern(regexp = "[^:\\s]+") @Schema(example = "1c")
            String login,

            @NotBlank @Size(max = 200) @Schema(example = "1С: Управление торговлей")
            String name,

            @Nullable UUID branchId,
            @Nullable OrdersEncoding ordersEncoding) {

        ExchangeAccount account() {
            OrdersEncoding encoding = ordersEncoding == null ? OrdersEncoding.UTF_8 : ordersEncoding;
            return new ExchangeAccount(id, login, name, branchId, encoding, true, null, 1);
        }
    }

    @Schema(description = "The account with its password, which is never shown again")
    record AccountWithPassword(@JsonUnwrapped ExchangeAccount account, String password) {}

    record AccountChange(
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable UUID branchId,
            @Nullable OrdersEncoding ordersEncoding,
            @Nullable Boolean active) {

        ExchangeAccount on(ExchangeAccount known) {
            return new ExchangeAccount(
                    known.id(),
                    known.login(),
                    name == null ? known.name() : name,
                    branchId == null ? known.branchId() : branchId,
                    ordersEncoding == null ? known.ordersEncoding() : ordersEncoding,
                    active == null ? known.active() : active,
                    known.lastUsedAt(),
                    known.version() + 1);
        }
    }

    record Password(String password) {}

    @GetMapping
    @Operation(operationId = "exchangeAccounts", summary = "Accounts under which programs sign in to exchange data")
    List<ExchangeAccount> list() {
        return listExchangeAccounts.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createExchangeAccount", summary = "Let a program in; its password is shown once")
    AccountWithPassword create(@Valid @RequestBody NewAccount wanted) {
        CreateExchangeAccount.Created created = createExchangeAccount.from(wanted.account());
        return new AccountWithPassword(created.account(), created.password());
    }

    @PatchMapping("/{id}")
    @Operation(
            operationId = "changeExchangeAccount",
            summary = "Rename an account, close it, or tell it another branch")
    ResponseEntity<ExchangeAccount> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AccountChange change) {
        ExchangeAccount changed = changeExchangeAccount.by(id, Version.required(ifMatch), change::on);
        return Version.answer(changed, changed.version());
    }

    @PostMapping("/{id}/password")
    @Operation(operationId = "resetExchangePassword", summary = "Make a new password, shown once")
    Password resetPassword(@PathVariable UUID id) {
        return new Password(resetExchangePassword.of(id));
    }
}
