<#
Closes the keys of the system that no program can close (Windows Enterprise, Education or IoT: feature "Keyboard Filter").
Run once, as administrator. -Remove opens them again. Administrators keep every key.
Learn, "Keyboard Filter": classes WEKF_PredefinedKey, WEKF_CustomKey and WEKF_Settings.
#>
param([switch] $Remove)
$ErrorActionPreference = 'Stop'
$namespace = 'root\standardcimv2\embedded'
$closed = -not $Remove

Enable-WindowsOptionalFeature -Online -FeatureName Client-KeyboardFilter -All -NoRestart | Out-Null

# Closed by name, as the class writes them.
$predefined = 'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Ctrl+Esc', 'Ctrl+Alt+Del', 'Shift+Ctrl+Esc', 'Ctrl+Tab',
  'Win', 'Win+L', 'Win+R', 'Win+E', 'Win+D', 'Win+M', 'Win+U', 'Win+F', 'Win+Enter', 'Win+Tab'
foreach ($key in $predefined) {
  $found = Get-CimInstance -Namespace $namespace -ClassName WEKF_PredefinedKey -Filter "Id='$key'"
  if ($found) { Set-CimInstance -InputObject $found -Property @{ Enabled = $closed } }
  else { Write-Warning "This Windows does not know the key $key." }
}
$settings = Get-CimInstance -Namespace $namespace -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'"
Set-CimInstance -InputObject $settings -Property @{ Value = 'true' }
# Five times Shift opens a dialog with a link to the settings. For the account that runs this: run it as the seat's too.
Set-ItemProperty 'HKCU:\Control Panel\Accessibility\StickyKeys' -Name Flags -Value '506'
Write-Output 'Keyboard Filter is ready: restart the computer.'
