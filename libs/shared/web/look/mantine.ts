// Only the styles of the parts of Mantine that are used, in Mantine's own order, and what the tokens decide otherwise.
// Its reset and its variables are left out: base.css resets, and the provider writes the variables.
// A wing that uses another part of Mantine imports that part's file.
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Combobox.css';
import '@mantine/core/styles/Menu.css';
import './mantine-tokens.css';
