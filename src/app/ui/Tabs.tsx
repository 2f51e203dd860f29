import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabPage {
  id: string;
  label: string;
  /** A number behind the label: how many there are. */
  n?: string;
  disabled?: boolean;
  content: ReactNode;
}

interface Props {
  label: string;
  pages: readonly TabPage[];
  selected?: string;
  /** Chosen at first, when the tabs keep their own choice. */
  selectedFirst?: string;
  onSelect?: (id: string) => void;
  /** Class of every panel, for instance `panel-scroll`. */
  panelClass?: string;
}

/** Tabs inside a panel: a list, and the page chosen in it. */
export function Tabs({ label, pages, selected, selectedFirst, onSelect, panelClass }: Props) {
  return (
    <AriaTabs
      className="tabbed"
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(selectedFirst === undefined ? {} : { defaultSelectedKey: selectedFirst })}
      onSelectionChange={(key) => onSelect?.(String(key))}
      keyboardActivation="automatic"
    >
      <TabList aria-label={label} className="tabs">
        {pages.map((page) => (
          <Tab key={page.id} id={page.id} isDisabled={page.disabled ?? false} className="tab">
            {page.label}
            {page.n !== undefined && <span className="n">{page.n}</span>}
          </Tab>
        ))}
      </TabList>
      {pages.map((page) => (
        <TabPanel key={page.id} id={page.id} className={panelClass ? `tab-panel ${panelClass}` : 'tab-panel'}>
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
